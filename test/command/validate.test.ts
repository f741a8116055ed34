import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/command/command.ts';
import { validate } from '../../src/command/validate.ts';
import { put, scratch } from '../files/scratch.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { smallRepository } from './repository.ts';
import { call } from './terminal.ts';

const folderOf = scratch();
const article = readFileSync(join(import.meta.dirname, '../cases/objective/article-shape.yaml'), 'utf8');

describe('what is checked', () => {
  test('a repository without findings', async () => {
    expect(await call(validate, [], folderOf(smallRepository))).toEqual({
      out: 'No findings in 3 files.\n',
      err: '',
      exit: 0,
    });
  });

  test('the whole repository from any folder of it', async () => {
    const root = folderOf({ ...smallRepository, 'src/deep/x.txt': '' });
    expect((await call(validate, [], join(root, 'src/deep'))).out).toBe('No findings in 3 files.\n');
    expect((await call(validate, ['--repo', root], '/')).out).toBe('No findings in 3 files.\n');
  });

  test('one file, or the files below a folder, in the light of the whole repository', async () => {
    const root = folderOf({
      ...smallRepository,
      'objectives/credit/v1.2.yaml': objectiveText('1.2', { threshold: '0.5' }),
      'freezes/x.yaml': 'a: @',
    });
    expect((await call(validate, ['objectives/credit/v1.1.yaml'], root)).out).toBe(
      'No findings in 1 file.\n',
    );
    expect(await call(validate, ['objectives'], root)).toMatchObject({
      exit: 1,
      out: expect.stringContaining('1 error in 3 files.'),
    });
    expect(await call(validate, ['v1.2.yaml'], join(root, 'objectives/credit'))).toMatchObject({
      exit: 1,
      out: expect.stringContaining('bump-too-small'),
    });
    expect(await call(validate, ['.', 'freezes/x.yaml'], root)).toMatchObject({
      out: expect.stringContaining('2 errors in 5 files.'),
    });
  });

  test('a loose file anywhere, by its content', async () => {
    const [root, elsewhere] = [
      folderOf(smallRepository),
      folderOf({ 'mine.yaml': objectiveText('9.9').replace('metric: fpr,', 'metric: x,') }),
    ];
    const path = join(elsewhere, 'mine.yaml');
    const { out, exit } = await call(validate, [path], root);
    expect(out).toContain(`${path}:6:40  error    metric-not-reported`);
    expect(exit).toBe(1);
  });

  test('an unverified claim is a warning, which is no failure', async () => {
    const mended = article.replace(/then:.*/, 'then: freeze_deployments');
    const { out, exit } = await call(validate, ['a.yaml'], folderOf({ 'a.yaml': mended }));
    expect(out).toContain('2 warnings in 1 file.');
    expect(exit).toBe(0);
  });
});

describe('the article’s objective', () => {
  const mend = 'then: { freeze_deployments: true, escalate_to: Ethics, retrain_with: reweighting }';

  test.each(['objectives/credit/v1.3.yaml', 'loose.yaml'])(
    'at %s has one problem, and none when it is mended',
    async (path) => {
      const root = folderOf({ [path]: article });
      const broken = await call(validate, [path, '--format', 'json'], root);
      expect(JSON.parse(broken.out)).toMatchObject({
        files: 1,
        errors: 1,
        warnings: 0,
        findings: [
          { id: 'yaml-nested-mapping', file: path, line: 59, column: 11, mend: `Write it as: ${mend}` },
        ],
      });
      expect(broken.exit).toBe(1);

      put(root, path, article.replace(/then:.*/, mend));
      const mended = await call(validate, [path, '--format', 'json'], root);
      expect(JSON.parse(mended.out)).toMatchObject({
        errors: 0,
        warnings: 2,
        findings: [
          { id: 'approval-claim-unverified', line: 10 },
          { id: 'approval-claim-unverified', line: 13 },
        ],
      });
      expect(mended.exit).toBe(0);
    },
  );
});

describe('what leads elsewhere', () => {
  test('a governed link is refused by its name, by what lies behind it, and by its folder', async () => {
    const outside = folderOf({ 'v1.0.yaml': objectiveText('1.0') });
    const root = folderOf(smallRepository);
    symlinkSync(outside, join(root, 'objectives/loans'));
    symlinkSync(join(outside, 'v1.0.yaml'), join(root, 'objectives/credit/v2.0.yaml'));
    for (const path of [
      'objectives/loans',
      'objectives/loans/v1.0.yaml',
      'objectives/loans/v7.7.yaml',
      'objectives/credit/v2.0.yaml',
    ]) {
      const { out, exit } = await call(validate, [path], root);
      expect(out).toContain('path-not-regular-file');
      expect(out).toContain('1 error in 1 file.');
      expect(exit).toBe(1);
    }
  });

  test('a governed folder that is a link', async () => {
    const root = folderOf({ '.git/HEAD': '' });
    symlinkSync(folderOf({ 'credit/v1.0.yaml': objectiveText('1.0') }), join(root, 'objectives'));
    expect(await call(validate, [], root)).toMatchObject({
      exit: 1,
      out: expect.stringContaining('`objectives` is a symbolic link.'),
    });
  });

  test('a loose pipe, a loose link: unreadable, told among the other findings, exit 2', async () => {
    const root = folderOf({
      'objectives/credit/v1.0.yaml': objectiveText('1.0').replace('metric: fpr,', 'metric: x,'),
    });
    execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
    symlinkSync('objectives/credit/v1.0.yaml', join(root, 'link.yaml'));
    const { out, exit } = await call(validate, ['pipe.yaml', 'link.yaml', 'objectives'], root);
    expect(out.match(/^\S+ +error +\S+$/gm)?.map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      'link.yaml error file-unreadable',
      'objectives/credit/v1.0.yaml:6:40 error metric-not-reported',
      'pipe.yaml error file-unreadable',
    ]);
    expect(exit).toBe(2);
  });
});

describe('a command line that cannot be followed', () => {
  test.each([
    [['missing.yaml'], 'missing.yaml does not exist.'],
    [['objectives/credit/v9.9.yaml'], 'objectives/credit/v9.9.yaml does not exist.'],
    [['src'], 'There are no governed files under src.'],
    [['--format', 'markdown'], '--format must be one of text, json, sarif.'],
    [['--formt', 'json'], 'Unknown option --formt. Did you mean `format`?'],
    [['--format', 'json', '--format', 'json'], '--format is given twice.'],
    [['--format'], '--format needs a value.'],
    [['-v'], 'Unknown option -v.'],
  ])('%j', async (args, message) => {
    const root = folderOf(smallRepository);
    mkdirSync(join(root, 'src'));
    const failure = await call(validate, args, root).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toBe(message);
  });

  test('an empty repository', async () => {
    await expect(call(validate, [], folderOf())).rejects.toThrow(
      '`tracegate init` writes a repository to start from.',
    );
  });
});

describe('what a program reads', () => {
  test('JSON has the same keys whatever was found', async () => {
    const clean = JSON.parse((await call(validate, ['--format', 'json'], folderOf(smallRepository))).out);
    expect(clean).toEqual({ files: 3, errors: 0, warnings: 0, notes: 0, findings: [] });
    const broken = await call(
      validate,
      ['--format=json'],
      folderOf({ ...smallRepository, 'freezes/x.yml': '' }),
    );
    expect(Object.keys(JSON.parse(broken.out))).toEqual(Object.keys(clean));
    expect(JSON.parse(broken.out).findings).toEqual([
      {
        id: 'path-unknown',
        level: 'error',
        message: expect.any(String),
        mend: expect.any(String),
        file: 'freezes/x.yml',
      },
    ]);
  });

  test('SARIF is one JSON document', async () => {
    const { out, exit } = await call(validate, ['--format', 'sarif'], folderOf({ 'freezes/x.yaml': 'a: @' }));
    expect(JSON.parse(out).runs[0].results).toMatchObject([{ ruleId: 'yaml-syntax', level: 'error' }]);
    expect(exit).toBe(1);
  });
});

test('text from a file does nothing in a terminal or a workflow log', async () => {
  const nasty = '::set-output name=x::y';
  const root = folderOf({
    'objectives/credit/v1.0.yaml': objectiveText('1.0')
      .replace('name: max_fpr, metric: fpr', `name: "${nasty}", metric: "##[error]nothing"`)
      .replace('description:', '"\\x3a\\x3aerror\\x3a\\x3ax": 1\ndescription:'),
    'objectives/\n::error::x\u001b[31m.yaml': 'a',
  });
  const { out } = await call(validate, [], root);
  expect(out).not.toMatch(/^\s*::/m);
  expect(out).not.toContain('##[');
  expect(out).not.toContain('\u001b');
  expect(out).toContain('::error::x⟨U+001B⟩[31m.yaml');
});

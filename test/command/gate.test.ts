import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/command/command.ts';
import { gate } from '../../src/command/gate.ts';
import { signStatement } from '../../src/evidence/dsse.ts';
import type { Check } from '../../src/promotion/check.ts';
import { newSigningKey } from '../e2e/stage.ts';
import { put, scratch } from '../files/scratch.ts';
import { articleRepository, articleSnapshot } from './article-repository.ts';
import { call, type Spoken } from './terminal.ts';

const folderOf = scratch();
const example = join(import.meta.dirname, '../..');
const credit = ['--environment', 'production', '--model', 'credit_model', '--at', '2025-05-16T12:00:00Z'];

interface Decision {
  verdict: string;
  checks: Check[];
}

const decided = ({ out }: Spoken) => JSON.parse(out) as Decision;
const failing = (spoken: Spoken) => decided(spoken).checks.filter(({ status }) => status === 'fail');

/** Every KPI of the article's objective that it names the segments for, which its risk tier wants counted by segment. */
const bySegment = ['accuracy', 'false_positive_rate', 'false_negative_rate'].flatMap((metric) =>
  ['geography', 'product', 'protected_groups', 'customer_tier', 'time_window'].map((segment) => ({
    metric,
    value: 0.9,
    samples: 1000,
    segment,
    slice: segment === 'protected_groups' ? 'age' : 'one',
  })),
);

/** Values for everything that the article's objective asks for, on every slice that it names. */
const complete = JSON.stringify({
  model_name: 'credit_model',
  model_version: '2.1.0',
  objective_version: 'OBJ.credit.v1.3',
  evaluated_at: '2025-05-15T10:00:00Z',
  kpis: [
    { metric: 'false_positive_rate', value: 0.041 },
    { metric: 'approval_gap', value: 0.013, samples: 1000, segment: 'protected_groups', slice: 'age' },
    { metric: 'latency_ms', value: 120 },
    { metric: 'cost_per_request', value: 0.0018 },
    ...bySegment,
  ],
});

describe('the article’s objective and the KPI snapshot that came with it', () => {
  const sentences = {
    'constraint:max_false_positive_rate': 'false_positive_rate is not reported',
    'constraint:fairness_gap':
      "approval_gap is not reported; the report has fairness_gap, the constraint's own name — is that the same figure? Report it as approval_gap.",
  };

  test.each([
    ['cited by the promotion', []],
    ['given beside it', ['--kpi-report', 'snapshot.json']],
  ])('%s: denied for what is not reported, with the likely slip named', async (_, args) => {
    const root = folderOf({ ...articleRepository, 'snapshot.json': articleSnapshot });
    const spoken = await call(gate, [...credit, ...args, '--format', 'json'], root);
    expect(spoken.exit).toBe(1);
    expect(decided(spoken).verdict).toBe('deny');
    for (const [id, sentence] of Object.entries(sentences)) {
      expect(failing(spoken).find((check) => check.id === id)?.message).toContain(sentence);
    }
    const constraints = failing(spoken).filter(({ id }) => id.startsWith('constraint'));
    expect(constraints.map(({ id }) => id)).toEqual(Object.keys(sentences));
  });

  test('with what was missing it is allowed', async () => {
    const root = folderOf({ ...articleRepository, 'kpis/credit_model/2.1.0.json': complete });
    const spoken = await call(gate, [...credit, '--format', 'json'], root);
    expect(failing(spoken)).toEqual([]);
    expect(spoken.exit).toBe(0);
  });
});

describe('one thing amiss denies', () => {
  const good = { ...articleRepository, 'kpis/credit_model/2.1.0.json': complete };
  const without = (path: string) => Object.fromEntries(Object.entries(good).filter(([one]) => one !== path));
  const changed = (path: string, from: string, to: string) => {
    expect(good[path as keyof typeof good]).toContain(from);
    return { ...good, [path]: good[path as keyof typeof good]!.replace(from, to) };
  };
  const objective = 'objectives/credit/v1.3.yaml';
  const record = 'approvals/OBJ.credit.v1.3.json';
  const report = 'kpis/credit_model/2.1.0.json';

  test.each([
    ['no record of sign-off', without(record), 'objective-approved'],
    ['no policy that says who must sign', without('policies/approvals.yaml'), 'objective-approved'],
    ['a broken policy', { ...good, 'policies/approvals.yaml': 'a: @' }, 'objective-approved'],
    [
      'an objective changed by one space after it was signed',
      changed(objective, 'description: ', 'description:  '),
      'objective-approved',
    ],
    [
      'a record of another objective',
      changed(record, '"objectiveVersion":"OBJ.credit.v1.3"', '"objectiveVersion":"OBJ.credit.v1.2"'),
      'objective-approved',
    ],
    [
      'a record of a merge without sign-off',
      changed(record, '"verdict":"approved"', '"verdict":"unapproved"'),
      'objective-approved',
    ],
    [
      'a record with a key of its own',
      changed(record, '"predicate":{', '"predicate":{"forced":true,'),
      'objective-approved',
    ],
    ['no objective', without(objective), 'objective-exists'],
    ['a broken objective', { ...good, [objective]: 'a: @' }, 'objective-exists'],
    ['no promotion', without('promotions/production/credit_model.yaml'), 'promotion-valid'],
    ['no model', without('models/credit_model/2.1.0.yaml'), 'model-registered'],
    ['no report', without(report), 'kpi-report-found'],
    ['a broken report', changed(report, '0.041', '.041'), 'kpi-report-found'],
    ['a report with a number beyond a double', changed(report, '0.041', '1e999'), 'kpi-report-found'],
    [
      'a report with a key twice',
      changed(report, '"value":0.041', '"value":0.9,"value":0.041'),
      'kpi-report-found',
    ],
    [
      'a report of another model',
      changed(report, '"model_name":"credit_model"', '"model_name":"other"'),
      'kpi-report-found',
    ],
    [
      'a report of another objective',
      changed(report, 'OBJ.credit.v1.3', 'OBJ.credit.v1.2'),
      'kpi-report-bound',
    ],
    ['an old report', changed(report, '2025-05-15T', '2025-01-15T'), 'kpi-fresh'],
    ['a report from the future', changed(report, '2025-05-15T', '2026-05-15T'), 'kpi-fresh'],
    [
      'a value just over the limit',
      changed(report, '0.041', '0.05000000000000000000001'),
      'constraint:max_false_positive_rate',
    ],
    [
      'a freeze',
      {
        ...good,
        'freezes/credit.yaml':
          'domain: credit\nfrozen_at: 2025-05-16T06:00:00Z\nrule: drift\nescalate_to: Ethics\nreason: drift\n',
      },
      'not-frozen',
    ],
    ['a freeze that is broken', { ...good, 'freezes/credit.yaml': '@' }, 'not-frozen'],
    ['a freeze with another extension', { ...good, 'freezes/credit.yml': 'a: 1' }, 'not-frozen'],
    ['a freeze in other case', { ...good, 'Freezes/credit.yaml': 'a: 1' }, 'not-frozen'],
  ])('%s: %s', async (_, files, id) => {
    const spoken = await call(
      gate,
      [...credit, '--format', 'json'],
      folderOf(files as Record<string, string>),
    );
    expect(failing(spoken).map((check) => check.id)).toContain(id);
    expect(decided(spoken).verdict).toBe('deny');
    expect(spoken.exit).toBe(1);
  });

  test.each<[string, Record<string, string>, RegExp, RegExp]>([
    [
      'a policy that is missing',
      without('policies/approvals.yaml'),
      /^There is no policies\/approvals\.yaml, .*: add one\.$/,
      /`tracegate init`/,
    ],
    [
      'a policy that is not valid',
      { ...good, 'policies/approvals.yaml': 'roles: {}\n' },
      /^policies\/approvals\.yaml is not valid, .*; mend it: .*rules/,
      /`tracegate validate`/,
    ],
  ])('%s is named with its mend, whoever vouches for the record', async (_, files, message, mend) => {
    const key = newSigningKey();
    const vouched = {
      'key.pem': key.publicPem,
      [record.replace('.json', '.dsse.json')]: signStatement(
        new TextEncoder().encode(articleRepository[record]),
        key.privatePem,
      ),
    };
    const ask = (them: Record<string, string>, ...more: string[]) =>
      call(gate, [...credit, ...more, '--format', 'json'], folderOf({ ...them, ...vouched }));
    const attested = ['--evidence', 'attestation', '--key', 'key.pem'];
    expect((await ask(good, ...attested)).exit).toBe(0);
    const denial = {
      id: 'objective-approved',
      message: expect.stringMatching(message),
      mend: expect.stringMatching(mend),
    };
    expect(failing(await ask(files))).toMatchObject([denial]);
    expect(failing(await ask(files, ...attested))).toMatchObject([denial]);
  });

  test('a value just at the limit is allowed', async () => {
    const spoken = await call(gate, credit, folderOf(changed(report, '0.041', '0.0500')));
    expect(spoken.exit).toBe(0);
  });

  test('before the objective governs it is denied, from the first moment of its day allowed', async () => {
    const root = folderOf({ ...good, [report]: complete.replace('2025-05-15T10', '2025-05-14T10') });
    const at = (time: string) => call(gate, [...credit.slice(0, 4), '--at', time, '--format', 'json'], root);
    expect(failing(await at('2025-05-14T23:59:59Z')).map(({ id }) => id)).toEqual(['objective-effective']);
    expect((await at('2025-05-15')).exit).toBe(0);
    expect((await at('2025-05-15T01:59:59+02:00')).exit).toBe(1);
  });

  test('links are not followed to an objective, a record or a report', async () => {
    for (const path of [
      objective,
      record,
      report,
      'models/credit_model/2.1.0.yaml',
      'promotions/production/credit_model.yaml',
    ]) {
      const root = folderOf(without(path));
      put(root, 'elsewhere', good[path as keyof typeof good]!);
      mkdirSync(dirname(join(root, path)), { recursive: true });
      symlinkSync(join(root, 'elsewhere'), join(root, path));
      expect([path, (await call(gate, credit, root)).exit]).toEqual([path, 1]);
    }
  });
});

describe('the example that ships', () => {
  const ask = (environment: string, at: string, ...more: string[]) =>
    call(gate, ['--environment', environment, '--model', 'mortgage_model', '--at', at, ...more], example);

  test('the candidate is denied by the four-fifths rule and nothing else', async () => {
    const spoken = await ask('candidate', '2025-05-06T12:00:00Z', '--format', 'json');
    expect(spoken.exit).toBe(1);
    expect(failing(spoken)).toMatchObject([
      { id: 'constraint:four_fifths', message: expect.stringContaining('0.7878') },
    ]);
  });

  test('production is allowed', async () => {
    const spoken = await ask('production', '2025-05-20T12:00:00Z', '--format', 'json');
    expect(spoken.exit).toBe(0);
    expect(decided(spoken)).toMatchObject({
      verdict: 'allow',
      model_version: '1.1.0',
      evaluated_at: '2025-05-20T12:00:00.000Z',
    });
  });

  test('is told as text and as Markdown, the verdict first', async () => {
    expect((await ask('candidate', '2025-05-06')).out).toMatch(
      /^DENIED: mortgage_model 1\.0\.0 to candidate under OBJ\.mortgage\.v1\.0: impact_ratio is 0\.7878/,
    );
    expect((await ask('production', '2025-05-20', '--format', 'markdown')).out).toMatch(
      /^\*\*ALLOWED: mortgage_model 1\.1\.0/,
    );
  });

  test('today its reports are stale', async () => {
    const spoken = await call(
      gate,
      ['--environment', 'production', '--model', 'mortgage_model', '--format', 'json'],
      example,
      '2026-01-01T00:00:00Z',
    );
    expect(failing(spoken).map(({ id }) => id)).toEqual(['kpi-fresh']);
  });

  test('another model version than the promoted one is not deployed', async () => {
    const spoken = await ask('production', '2025-05-20', '--model-version', '1.0.0', '--format', 'json');
    expect(failing(spoken).map(({ id }) => id)).toContain('promotion-valid');
  });
});

describe('a command line that cannot be followed', () => {
  test.each([
    [[], 'gate needs --environment.'],
    [['--environment', 'production'], 'gate needs --model.'],
    [['--environment', '', '--model', 'm'], 'gate needs --environment.'],
    [['--environment', 'e', '--model', 'm', 'x'], 'gate takes no x.'],
    [
      ['--environment', 'e', '--model', 'm', '--at', '2025-02-30'],
      '--at must be a time as YYYY-MM-DDThh:mm:ssZ, or a date.',
    ],
    [
      ['--environment', 'e', '--model', 'm', '--at', 'now'],
      '--at must be a time as YYYY-MM-DDThh:mm:ssZ, or a date.',
    ],
    [
      ['--environment', 'e', '--model', 'm', '--evidence', 'github'],
      '--evidence github needs --repo-slug OWNER/NAME, the repository on GitHub to ask.',
    ],
    [['--enviroment', 'e'], 'Unknown option --enviroment. Did you mean `environment`?'],
    [
      ['--environment', 'e', '--model', 'm', '--format', 'sarif'],
      '--format must be one of text, json, markdown.',
    ],
  ])('%j', async (args, message) => {
    const failure = await call(gate, args, example).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toBe(message);
  });

  test('a report that is not there is unreadable', async () => {
    await expect(call(gate, [...credit, '--kpi-report', 'missing.json'], example)).rejects.toMatchObject({
      name: 'UnreadableFile',
      code: 'ENOENT',
    });
  });

  test.each(['../../etc', '..', '/etc/passwd', 'a\nb', '', ' '])(
    'an environment named %j leads nowhere',
    async (environment) => {
      const spoken = await call(gate, ['--environment', environment, '--model', 'm'], example).catch(
        (error: unknown) => error,
      );
      expect(spoken instanceof UsageError || (spoken as Spoken).exit === 1).toBe(true);
    },
  );
});

test('a constraint named as a workflow command or with markup does nothing where it is shown', async () => {
  const objective = articleRepository['objectives/credit/v1.3.yaml']!.replace(
    'name: max_false_positive_rate',
    'name: "##[error]x"',
  ).replace(
    'name: fairness_gap\n    metric: approval_gap\n    threshold',
    'name: "::set-output name=x::<img src=x> @everyone"\n    metric: approval_gap\n    threshold',
  );
  const root = folderOf({ ...articleRepository, 'objectives/credit/v1.3.yaml': objective });
  const { out } = await call(gate, credit, root);
  expect(out).toContain('constraint:⟨U+0023⟩#[error]x');
  expect(out).toContain('constraint:::set-output');
  expect(out).not.toContain('##[');
  expect(out).not.toMatch(/^\s*::/m);
  const markdown = (await call(gate, [...credit, '--format', 'markdown'], root)).out;
  expect(markdown).not.toContain('<img');
  expect(markdown).not.toMatch(/(?<!⟨)@everyone/);
});

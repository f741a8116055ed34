import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { UsageError } from '../../src/command/command.ts';
import { history } from '../../src/command/history.ts';
import type { HistoryOutput } from '../../src/format/schema/history.ts';
import { approvalOf, recordOf, textOf } from '../evidence/record.ts';
import { scratch } from '../files/scratch.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { built } from './built.ts';
import { call } from './terminal.ts';

// Processes and keys take their time on a machine that does other things too.
jest.setTimeout(30_000);

const folderOf = scratch();
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/history.schema.json'), 'utf8'),
) as object;
const valid = new Ajv2020({ strict: true }).compile(schema);

const objectives = {
  '1.0': objectiveText('1.0', { from: '2025-01-01' }),
  '1.1': objectiveText('1.1', { from: '2025-03-01', threshold: '0.04' }),
  '2.0': objectiveText('2.0', { from: '2025-06-01', threshold: '0.06' }),
};
const pathOf = (number: string) => `objectives/credit/v${number}.yaml`;
const recordPath = (number: string) => `approvals/OBJ.credit.v${number}.json`;
type Change = Parameters<typeof recordOf>[1];
const recordText = (number: keyof typeof objectives, change: Change = {}) =>
  textOf(recordOf(objectives[number], change, pathOf(number), `OBJ.credit.v${number}`));
const signed: Record<string, string> = {
  ...Object.fromEntries(Object.entries(objectives).map(([number, text]) => [pathOf(number), text])),
  ...Object.fromEntries(
    (['1.0', '1.1', '2.0'] as const).map((number) => [recordPath(number), recordText(number)]),
  ),
};

const tell = (files: Record<string, string>, format = 'json') =>
  call(history, ['credit', '--format', format], folderOf(files));

async function told(files: Record<string, string>) {
  const { out, err, exit } = await tell(files);
  const output = JSON.parse(out) as HistoryOutput;
  expect({ valid: valid(output), errors: valid.errors, err }).toEqual({ valid: true, errors: null, err: '' });
  return { exit, versions: output.versions };
}

describe('a domain whose versions were all signed', () => {
  test('is told version by version', async () => {
    const { exit, versions } = await told(signed);
    expect(exit).toBe(0);
    expect(versions).toMatchObject([
      {
        objective_version: 'OBJ.credit.v1.0',
        compared_with: null,
        class: 'new',
        changes: [],
        governs: { state: 'from', from: '2025-01-01', until: '2025-03-01', certain: true },
        sign_off: {
          state: 'signed',
          approvals: [{ role: 'Risk', login: 'rita', submitted_at: '2025-01-01T09:00:00Z' }],
          pull_request: { repository: 'acme/governance', number: 3, merged_at: '2025-01-01T10:00:00Z' },
          recorded_at: '2025-01-01T10:01:00Z',
        },
      },
      {
        objective_version: 'OBJ.credit.v1.1',
        compared_with: 'OBJ.credit.v1.0',
        class: 'tightening',
        changes: [{ id: 'constraint-threshold-tightened' }, { id: 'effective-date-changed' }],
        governs: { state: 'from', from: '2025-03-01', until: '2025-06-01' },
      },
      {
        objective_version: 'OBJ.credit.v2.0',
        compared_with: 'OBJ.credit.v1.1',
        class: 'relaxing',
        governs: { state: 'from', from: '2025-06-01', until: null },
      },
    ]);
  });

  test('is told to a person', async () => {
    const { out } = await tell(signed, 'text');
    expect(out).toContain(`OBJ.credit.v1.1: tightening, 2 changes since OBJ.credit.v1.0
  Governs from 2025-03-01 until 2025-06-01
  Signed for Risk by rita at 2025-01-01T09:00:00Z in pull request 3 of acme/governance
  - tightening: max_fpr now allows only up to 0.04 (was 0.05)
`);
    expect(out).toMatch(/^credit: 3 versions\. Days are in UTC\.\n/);
  });

  test('is told as Markdown', async () => {
    const { out } = await tell(signed, 'markdown');
    expect(out).toMatch(
      /^# History of <code>credit<\/code>\n\n\| Version \| Change \| Governs \(UTC\) \| Signed \|\n/,
    );
    expect(out).toContain(
      '## <code>OBJ.credit.v2.0</code> since <code>OBJ.credit.v1.1</code>\n\n### Relaxing (1)\n',
    );
  });

  test('is told by the shipped program, without Git and without a network', async () => {
    const { out, err, exit } = await built(['history', 'credit'], folderOf(signed), { PATH: '/nowhere' });
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out).toBe((await tell(signed, 'text')).out);
  });

  test('compares with the version that a file names, not with the one before it', async () => {
    const text = objectiveText('2.0', {
      from: '2025-06-01',
      threshold: '0.05',
      supersedes: 'OBJ.credit.v1.0',
    });
    const { versions } = await told({ ...signed, [pathOf('2.0')]: text });
    expect(versions[2]).toMatchObject({ compared_with: 'OBJ.credit.v1.0', class: 'governance' });
  });
});

describe('what is not in order is said, and exit 1', () => {
  const without = (path: string) =>
    Object.fromEntries(Object.entries(signed).filter(([one]) => one !== path));

  test.each<[string, Record<string, string>, string, string]>([
    [
      'no record',
      without(recordPath('1.1')),
      'no-record',
      'NO RECORD: There is no approval record for OBJ.credit.v1.1.',
    ],
    [
      'a merge without sign-off',
      { ...signed, [recordPath('1.1')]: recordText('1.1', { verdict: 'unapproved', approvals: [] }) },
      'unapproved',
      'UNAPPROVED: The approval record says that it was merged without sign-off.',
    ],
    [
      'a record that names nobody',
      { ...signed, [recordPath('1.1')]: recordText('1.1', { approvals: [] }) },
      'unapproved',
      'UNAPPROVED: The approval record names nobody who signed.',
    ],
    [
      'a record of another content',
      { ...signed, [pathOf('1.1')]: objectives['1.1'].replace('0.04', '0.03') },
      'mismatch',
      'RECORD DOES NOT MATCH: objectives/credit/v1.1.yaml is not the content that the approval record is about.',
    ],
    [
      'an unapproved record of another content',
      {
        ...signed,
        [pathOf('1.1')]: objectives['1.1'].replace('0.04', '0.03'),
        [recordPath('1.1')]: recordText('1.1', { verdict: 'unapproved' }),
      },
      'mismatch',
      'RECORD DOES NOT MATCH: ',
    ],
    ['a broken record', { ...signed, [recordPath('1.1')]: '{' }, 'unreadable', 'RECORD CANNOT BE READ: '],
  ])('%s', async (_, files, state, line) => {
    const { exit, versions } = await told(files);
    expect(exit).toBe(1);
    expect(versions[1]?.sign_off).toMatchObject({ state, approvals: [] });
    expect((await tell(files, 'text')).out).toContain(`\n  ${line}`);
  });

  test('a version that is not valid, among others that are', async () => {
    const files = { ...signed, [pathOf('1.1')]: 'a: @' };
    const { exit, versions } = await told(files);
    expect(exit).toBe(1);
    expect(versions).toMatchObject([
      { valid: true, governs: { until: '2025-06-01', certain: false } },
      {
        valid: false,
        problem: 'Plain value cannot start with reserved character @.',
        class: 'unknown',
        changes: [],
        governs: { state: 'unknown', from: null, until: null },
        sign_off: { state: 'mismatch' },
      },
      { valid: true, compared_with: 'OBJ.credit.v1.1', class: 'unknown', governs: { certain: true } },
    ]);
    const { out } = await tell(files, 'text');
    expect(out).toContain('OBJ.credit.v1.1: not valid\n  When it governed is unknown\n  NOT VALID: ');
    expect(out).toContain('until 2025-06-01, unless a later version that cannot be read ended it earlier\n');
    expect(out).toContain('OBJ.credit.v2.0: cannot be compared with OBJ.credit.v1.1\n');
    expect((await tell(files, 'markdown')).out).toContain(
      '| not valid | When it governed is unknown | NOT VALID: ',
    );
  });

  test('a version that supersedes one that is not there', async () => {
    const text = objectiveText('2.0', { from: '2025-06-01', supersedes: 'OBJ.credit.v1.7' });
    const { exit, versions } = await told({ ...signed, [pathOf('2.0')]: text });
    expect(exit).toBe(1);
    expect(versions[2]).toMatchObject({ compared_with: null, class: 'unknown', changes: [] });
  });
});

test('a version that never governed is said to be one', async () => {
  const text = objectiveText('2.0', { from: '2025-03-01', threshold: '0.06' });
  const { out } = await tell({ ...signed, [pathOf('2.0')]: text }, 'text');
  expect(out).toContain(
    'Never governed: it was to from 2025-03-01 on, a later version does from 2025-03-01 on\n',
  );
});

test('hostile text does nothing in a terminal and nothing in Markdown', async () => {
  const login = '[x](https://evil.example)<script>|@octocat';
  const approvals = [{ ...approvalOf('rita'), login }];
  const files = { ...signed, [recordPath('1.0')]: recordText('1.0', { approvals }) };
  const markdown = (await tell(files, 'markdown')).out;
  for (const active of ['<script', '](', '@octocat', 'https://', '|@'])
    expect(markdown).not.toContain(active);
  const controls = { ...signed, [pathOf('1.1')]: 'description: "\\u001b[31m"\n' };
  const { out } = await tell(controls, 'text');
  expect([...out].filter((character) => character < ' ' && character !== '\n')).toEqual([]);
});

test('a thousand versions are told in order', async () => {
  const files: Record<string, string> = {};
  for (let index = 0; index < 1000; index++) {
    const threshold = `0.${String(1000 - index).padStart(4, '0')}`;
    files[pathOf(`1.${index}`)] = objectiveText(`1.${index}`, { threshold });
  }
  const { exit, versions } = await told(files);
  expect(exit).toBe(1);
  expect(versions.map((one) => one.objective_version)).toEqual(
    Array.from({ length: 1000 }, (_, index) => `OBJ.credit.v1.${index}`),
  );
  expect(versions.slice(1).every((one) => one.class === 'tightening')).toBe(true);
  expect(versions.filter((one) => one.governs.state === 'from').map((one) => one.objective_version)).toEqual([
    'OBJ.credit.v1.999',
  ]);
});

describe('a command line that cannot be followed', () => {
  test.each<[string[], string]>([
    [[], 'history needs one domain, such as credit.'],
    [['credit', 'loans'], 'history needs one domain, such as credit.'],
    [
      ['../credit'],
      '../credit is not a domain: lower-case letters, digits, _ and -, starting with a letter.',
    ],
    [['loans'], 'The domain loans has no objectives.'],
    [['credit', '--format', 'sarif'], '--format must be one of text, json, markdown.'],
  ])('%j', async (args, message) => {
    const failure = await call(history, args, folderOf(signed)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toBe(message);
  });
});

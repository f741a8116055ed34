import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { traceHtml } from '../../src/report/trace-html.ts';
import { scratch } from '../files/scratch.ts';
import { exampleRepository, jsonLines, node, root, shipped } from './logged.ts';

const folderOf = scratch();
let folder = '';
let id = '';
let key = '';

const json = (text: string): any => JSON.parse(text);
const isValid = (name: string) =>
  new Ajv2020({ strict: false }).compile(
    json(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8')),
  );

/** The governance repository of the example, and a log of its first 150 decisions with what the lender did. */
beforeAll(async () => {
  folder = folderOf();
  exampleRepository(folder);
  const example = join(root, 'example');
  const { err, exit } = await shipped(
    `set -e
    % bundle --out bundle.json
    ${node} ${example}/decisions.js | head -n 150 > decisions.ndjson
    % log append decisions.ndjson --log log --origin example.com/mortgage --governance bundle.json --format json > acknowledged
    head -n 151 ${example}/hmda_scored.csv > first.csv
    ${node} ${example}/lender.js acknowledged first.csv > lender.ndjson
    % log ingest lender.ndjson --log log
    openssl genpkey -algorithm ed25519 -out key.pem
    openssl pkey -in key.pem -pubout -out public.pem
    % log checkpoint --log log --key key.pem --format json > signed.json`,
    folder,
  );
  expect({ err, exit }).toEqual({ err: '', exit: 0 });
  id = jsonLines(readFileSync(join(folder, 'acknowledged'), 'utf8'))[136].id as string;
  key = json(readFileSync(join(folder, 'signed.json'), 'utf8')).verifier_key as string;
}, 120_000);

const trace = (more: string, at = folder) => shipped(`% trace ${id} --log log ${more}`, at);

describe('from the command line', () => {
  test('a decision is traced to what governed it, and what became of it', async () => {
    const { out, err, exit } = await trace('--repo . --key public.pem --format json');
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    const made = json(out);
    const validate = isValid('trace');
    expect(validate(made) ? [] : validate.errors).toEqual([]);
    expect(made).toMatchObject({
      decision_id: id,
      complete: true,
      signature: { status: 'verified' },
      answer: {
        detail: 'full',
        outcome: { recorded: 'denied', verdict: 'matches', rule_in_objective: 'same', final: 'approved' },
        events: [{ kind: 'outcome' }, { kind: 'override' }],
        objective: {
          version: 'OBJ.mortgage.v1.0',
          file: { status: 'same' },
          effective: { verdict: 'in-effect', from: '2025-04-15', until: '2025-05-15', day: '2025-05-06' },
          approval: { state: 'signed', pull_request: 'acme/governance#3' },
        },
        model: { registration: { status: 'same' } },
        kpi_report: { file: { status: 'same' }, evaluated_at: '2025-05-05T10:00:00Z' },
      },
    });
    expect(made.answer.objective.approval.sign_offs.map(({ role }: any) => role)).toEqual([
      'Risk',
      'Ethics',
      'Legal',
    ]);
    expect(made.answer.constraints.map(({ name, status }: any) => [name, status])).toEqual([
      ['four_fifths', 'fail'],
      ['min_approval_rate', 'pass'],
      ['max_lender_disagreement', 'pass'],
    ]);
    expect(made.answer.model.lineage.map(({ what }: any) => what)).toEqual(
      expect.arrayContaining(['data set', 'feature pipeline', 'code', 'training run']),
    );
    expect(made.answer.missing.filter(({ required }: any) => required)).toEqual([]);
    expect(made.answer.findings).toEqual([
      { about: 'decision', message: expect.stringContaining('four_fifths') },
    ]);
  });

  test('as text it is the same, with its times in UTC', async () => {
    const { out, exit } = await trace('--repo .');
    expect(exit).toBe(0);
    expect(out).toContain(
      'denied at 2025-05-06 09:00:00 UTC by mortgage_model 1.0.0 under OBJ.mortgage.v1.0; overridden to approved.',
    );
    expect(out).toContain(
      "FULL: nothing that the tier requires is missing. Nobody's signature was verified: no key was given.\n",
    );
    expect(out).toContain('signature  not-checked');
  });

  test('from a bundle alone it says what only a repository has', async () => {
    const { out, err, exit } = await trace('--governance bundle.json --key public.pem --format json');
    expect({ err, exit }).toEqual({ err: '', exit: 1 });
    const { answer } = json(out);
    expect(answer.objective).toMatchObject({ file: { status: 'same' }, effective: { verdict: 'in-effect' } });
    expect(answer.missing.filter(({ required }: any) => required).map(({ what }: any) => what)).toEqual([
      'KPI report',
      'content of the objective',
      'sign-offs',
      'content of the model registration',
      'lineage',
    ]);
    expect(answer.constraints[0].status).toBe('not-evaluated');
  });

  test.each([
    ['no id', '% trace --log log --repo .', 'trace takes the id of one decision'],
    ['an id that is none', '% trace hmda-0137 --log log --repo .', 'hmda-0137 is no id of a decision'],
    ['an id in upper case', '% trace 0196D852-628B-7672-9CAD-D1794C3ACC13 --log log --repo .', 'is no id'],
    ['no governance', '% trace $ID --log log', 'give one of them'],
    ['two governances', '% trace $ID --log log --repo . --governance bundle.json', 'give one of them'],
    ['no log', '% trace $ID --log nowhere --repo .', 'There is no decision log'],
    ['another format', '% trace $ID --log log --repo . --format pdf', '--format must be one of'],
    ['a file that is there', '% trace $ID --log log --repo . --out key.pem', 'key.pem is there already'],
    ['no key', '% verify-trace bundle.json', '--key is needed'],
    [
      'a file that is no trace',
      '% verify-trace bundle.json --key public.pem',
      'is no trace that can be read',
    ],
    [
      'a page that is none',
      'echo "<p>" > p.html; % verify-trace p.html --key public.pem',
      'is no page of a trace',
    ],
  ])('%s is a wrong command line', async (_case, line, message) => {
    const { out, err, exit } = await shipped(line.replace('$ID', id), folder);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toContain(message);
  });

  test('an unknown decision is said to be unknown', async () => {
    const other = id.replace(/.{6}$/, '000000');
    const { out, err, exit } = await shipped(`% trace ${other} --log log --repo .`, folder);
    expect({ out, exit }).toEqual({ out: '', exit: 1 });
    expect(err).toBe(`tracegate: There is no record of a decision ${other} in the log.\n`);
  });

  test('a repository that has not the commit, and a folder that is none, are told', async () => {
    const other = folderOf();
    exampleRepository(other);
    appendFileSync(join(other, 'objectives/mortgage/v1.0.yaml'), '# edited\n');
    await shipped('git -c user.name=a -c user.email=a@example.com commit -qam edited', other);
    const edited = json((await trace(`--repo ${other} --format json`)).out);
    // The commit of the example is made of the same bytes at the same moment, so this repository has it too.
    expect(edited.answer.objective.file.status).toBe('same');
    const none = await trace(`--repo ${folderOf()} --format json`);
    expect(none.exit).toBe(3);
    expect(json(none.out)).toMatchObject({
      complete: false,
      sources: { governance: null, unread: [{ source: 'the governance repository' }] },
      answer: { outcome: { verdict: 'matches' } },
    });
  });

  test('a damaged file is named, the rest is answered, and the exit code says that it is incomplete', async () => {
    const damaged = folderOf();
    cpSync(folder, damaged, { recursive: true });
    const { exit } = await shipped(
      '% log seal --log log --no-analytics && for f in log/date=*/*.evidence; do printf X | dd of=$f bs=1 seek=$(($(wc -c < $f) - 1)) conv=notrunc status=none; done',
      damaged,
    );
    expect(exit).toBe(0);
    const { out, exit: code } = await trace('--repo . --key public.pem', damaged);
    expect(code).toBe(3);
    expect(out).toContain('INCOMPLETE: not all could be read.');
    expect(out).toMatch(/not read +date=\S+\.evidence: It does not have the SHA-256 that it ends with/);
    expect(out).toContain('signature  verified');
  });
});

describe('a trace verifies with the file and the key alone', () => {
  let alone = '';
  let made: any;

  beforeAll(async () => {
    alone = folderOf();
    for (const format of ['json', 'html']) {
      const { exit } = await trace(
        `--repo . --key public.pem --format ${format} --out ${alone}/trace.${format}`,
      );
      expect(exit).toBe(0);
    }
    cpSync(join(folder, 'public.pem'), join(alone, 'public.pem'));
    made = json(readFileSync(join(alone, 'trace.json'), 'utf8'));
  });

  const verify = async (name: string, by = 'public.pem') => {
    const { out, err, exit } = await shipped(`% verify-trace ${name} --key '${by}' --format json`, alone);
    expect(err).toBe('');
    const verification = json(out);
    const validate = isValid('trace-verification');
    expect(validate(verification) ? [] : validate.errors).toEqual([]);
    return { exit, verdict: verification.verdict as string, checks: verification.checks as any[] };
  };

  test.each(['trace.json', 'trace.html'])('%s', async (name) => {
    for (const by of ['public.pem', key]) {
      const { exit, verdict, checks } = await verify(name, by);
      expect({ exit, verdict }).toEqual({ exit: 0, verdict: 'proven' });
      expect(checks.filter(({ result }) => result === 'proven')).toHaveLength(3);
      expect(checks.filter(({ result }) => result === 'bound').map(({ what }) => what.split(' ')[0])).toEqual(
        ['objective', 'model-registration', 'kpi-report'],
      );
      expect(
        checks.filter(({ result }) => result === 'stated').map(({ what }) => what.split(' ')[0]),
      ).toEqual(['approval-record', 'risk-tiers', 'later', 'governance']);
    }
  });

  test('but not with another key', async () => {
    await shipped(
      'openssl genpkey -algorithm ed25519 -out o.pem && openssl pkey -in o.pem -pubout -out o.pub',
      alone,
    );
    expect(await verify('trace.json', 'o.pub')).toMatchObject({ exit: 1, verdict: 'refuted' });
  });

  /** Each changes one thing in the trace; `what` is the check that must say so. */
  const changes: [name: string, what: string, change: (trace: any) => void][] = [
    [
      'an outcome in the record',
      'decision',
      ({ sources: { records } }) => (records[0].event = records[0].event.replace('"denied"', '"refused"')),
    ],
    ['a salt', 'decision', ({ sources: { records } }) => (records[0].salt = 'A'.repeat(22))],
    [
      'a reason of an override',
      'override',
      ({ sources: { records } }) =>
        (records[2].event = records[2].event.replace('loan officer', 'branch manager')),
    ],
    [
      'the proof of another record',
      'outcome',
      ({ sources: { records } }) => (records[1].proof = records[2].proof),
    ],
    [
      'the entry that a proof says it is of',
      'decision',
      ({ sources: { records } }) =>
        (records[0].proof = records[0].proof.replace('\nextra eyJj', '\nextra eyJk')),
    ],
    [
      'a proof that is cut off',
      'decision',
      ({ sources: { records } }) => (records[0].proof = records[0].proof.slice(0, 80)),
    ],
    [
      'no proof of what is said to be proven',
      'override',
      ({ sources: { records } }) => (records[2].proof = null),
    ],
    [
      'the id of another decision',
      'answer',
      (trace) =>
        (trace.decision_id = trace.decision_id.replace(/.$/, (last: string) => (last === 'f' ? 'e' : 'f'))),
    ],
    ['a kind', 'remediation', ({ sources: { records } }) => (records[2].kind = 'remediation')],
    ['the log', 'decision', (trace) => (trace.origin = 'example.com/other')],
    [
      'the content of the objective',
      'objective',
      ({ sources: { governance } }) => (governance.files[0].content += '#'),
    ],
    [
      'the content of the KPI report with its digest',
      'answer',
      ({ sources: { governance } }) => {
        const file = governance.files.find(({ role }: any) => role === 'kpi-report');
        file.content += ' ';
        file.sha256 = '32e7c4f6a2b06a7fb2b3a0ad5ea0b1ef3d2a34f4d8a4e5a1d0b9b0b3c9b1a7d2';
      },
    ],
    ['an outcome in the answer', 'answer', ({ answer }) => (answer.outcome.final = 'denied')],
    [
      'a sign-off in the answer',
      'answer',
      ({ answer }) => (answer.objective.approval.sign_offs[0].login = 'mallory'),
    ],
    ['a finding that is left out', 'answer', ({ answer }) => (answer.findings = [])],
    ['a lack that is left out', 'answer', ({ answer }) => answer.missing.pop()],
    [
      'a date of effect',
      'answer',
      ({ sources: { governance } }) => (governance.objectives[0].governs.effective_date = '2020-01-01'),
    ],
    ['an answer that is none', 'answer', (trace) => (trace.answer = null)],
    ['that it is complete', 'answer', (trace) => (trace.complete = false)],
    [
      'what is said of the signature',
      'signature',
      ({ signature }) => (signature.message = 'Signed by the Supreme Court.'),
    ],
  ];

  test.each(changes)('%s is found', async (_name, what, change) => {
    const changed = structuredClone(made);
    change(changed);
    writeFileSync(join(alone, 'changed.json'), JSON.stringify(changed));
    const { exit, verdict, checks } = await verify('changed.json');
    expect({ exit, verdict }).toEqual({ exit: 1, verdict: 'refuted' });
    const refuted = checks.filter(({ result }) => result === 'refuted').map((one) => one.what as string);
    expect(refuted.some((one) => one.startsWith(what))).toBe(true);
  });

  test('a date of effect that is not that of the file is evidence against the trace, whatever follows from it', async () => {
    const { answerOf } = await import('../../src/trace/answer.ts');
    const changed = structuredClone(made);
    changed.sources.governance.objectives[0].governs.effective_date = '2020-01-01';
    const answer = await answerOf(id, changed.sources);
    expect(answer.objective?.effective.from).toBe('2020-01-01');
    expect(answer.findings).toContainEqual({
      about: 'evidence',
      message: 'objectives/mortgage/v1.0.yaml is not the objective that the governance beside it tells of.',
    });
  });

  test('an event that is put in without a proof leaves the trace not proven', async () => {
    const { answerOf } = await import('../../src/trace/answer.ts');
    const changed = structuredClone(made);
    const forged = {
      ...changed.sources.records[2],
      id: id.replace(/.$/, (last) => (last === 'e' ? 'f' : 'e')),
      proof: null,
      inclusion: 'not-covered',
    };
    forged.event = forged.event.replace(changed.sources.records[2].id, forged.id);
    changed.sources.records.push(forged);
    changed.answer = await answerOf(id, changed.sources);
    writeFileSync(join(alone, 'forged.json'), JSON.stringify(changed));
    expect(await verify('forged.json')).toMatchObject({ exit: 1, verdict: 'not-proven' });
  });

  const gone = (state: string, { proof }: any) => ({
    state,
    message: 'Its record was destroyed.',
    leaf: { kind: 'decision', proof },
    archived: null,
    files: [],
  });
  /** Each is put together of parts that are proven, and its answer follows from them. */
  const put: [name: string, change: (sources: any) => void][] = [
    ['an outcome that counts twice', ({ records }) => records.push(records[1])],
    ['two objectives', ({ governance: { files } }) => files.push(files[0])],
    ['a record that is there and gone', (sources) => (sources.gone = gone('deleted', sources.records[0]))],
    [
      'a record that was erased by nobody',
      (sources) => {
        sources.gone = gone('erased', sources.records[0]);
        sources.records = [];
        sources.governance = null;
      },
    ],
  ];

  test.each(put)('%s is refuted, though each part is proven', async (_name, change) => {
    const { answerOf } = await import('../../src/trace/answer.ts');
    const changed = structuredClone(made);
    change(changed.sources);
    changed.answer = await answerOf(id, changed.sources);
    writeFileSync(join(alone, 'put.json'), JSON.stringify(changed));
    const { exit, verdict, checks } = await verify('put.json');
    expect({ exit, verdict }).toEqual({ exit: 1, verdict: 'refuted' });
    expect(checks.filter(({ result }) => result === 'refuted').map(({ what }) => what)).toEqual(['sources']);
  });

  test.each([
    ['shows another outcome', (page: string) => page.replace('<dd>denied</dd>', '<dd>approved</dd>')],
    ['has a script', (page: string) => page.replace('</main>', '<script>1</script></main>')],
    [
      'has a style that hides',
      (page: string) => page.replace('</style>', 'section:nth-of-type(4) { display: none }</style>'),
    ],
    ['has other data', (page: string) => page.replace('hmda-0137', 'hmda-0138')],
  ])('a page that %s is refuted', async (_case, change) => {
    writeFileSync(join(alone, 'changed.html'), change(readFileSync(join(alone, 'trace.html'), 'utf8')));
    const { exit, verdict, checks } = await verify('changed.html');
    expect({ exit, verdict }).toEqual({ exit: 1, verdict: 'refuted' });
    expect(checks.find(({ what }) => what === 'page')?.result).toBe('refuted');
  });

  test('a page is one of its data, byte for byte', () => {
    const page = readFileSync(join(alone, 'trace.html'), 'utf8');
    const [, data] = /id="tracegate-trace">(.*)<\/script>/.exec(page) ?? [];
    expect(traceHtml(json(data!))).toBe(page);
    rmSync(join(alone, 'trace.html'));
  });
});

// Holds reports that real tools wrote of the example against the example's own reports, figure by figure, and then asks
// the gate: whatever wrote the report, model 1.0.0 must be denied by the four-fifths rule alone and 1.1.0 be allowed.
// Arguments: <repository> <folder with reports>. Exits 1 when anything differs, or nothing was compared.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [repository, folder] = process.argv.slice(2);
const program = join(repository, 'dist/cli.js');
const mapping = join(repository, 'test/cases/kpi/mapping.yaml');
const promoted = {
  '1.0.0': {
    environment: 'candidate',
    at: '2025-05-06T12:00:00Z',
    verdict: 'deny',
    fails: ['constraint:four_fifths'],
  },
  '1.1.0': { environment: 'production', at: '2025-05-20T12:00:00Z', verdict: 'allow', fails: [] },
};
let compared = 0;
const wrong = [];

/** What a row is about. */
const keyOf = ({ metric, segment, slice }) => JSON.stringify([metric, segment, slice]);

function compareFigures(file, version) {
  const expected = JSON.parse(
    readFileSync(join(repository, 'kpis/mortgage_model', `${version}.json`), 'utf8'),
  );
  const said = [
    '--model',
    'mortgage_model',
    '--model-version',
    version,
    '--objective-version',
    expected.objective_version,
  ];
  // Not every form says when it was made; one that does must not be told.
  const when = file.includes('.short.') ? ['--evaluated-at', expected.evaluated_at] : [];
  const args = [program, 'kpis', 'import', join(folder, file), '--mapping', mapping, ...said, ...when];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) {
    wrong.push(`${file} is refused: ${stderr.slice(0, 2000)}`);
    return;
  }
  const found = new Map(JSON.parse(stdout).kpis.map((row) => [keyOf(row), row]));
  for (const row of expected.kpis) {
    const other = found.get(keyOf(row));
    compared += 1;
    // The example's reports print eight decimals.
    if (other === undefined || Math.abs(other.value - row.value) > 1e-8 || other.samples !== row.samples)
      wrong.push(`${file}: ${keyOf(row)} is ${JSON.stringify(other)}, not ${row.value} of ${row.samples}`);
  }
}

/** The short form of Evidently says no time, and Great Expectations that of this run: those two must not be fresh. */
function gate(file, version) {
  const { environment, at, verdict, fails } = promoted[version];
  const scratch = mkdtempSync(join(tmpdir(), 'kpi-agrees-'));
  try {
    for (const part of ['objectives', 'policies', 'models', 'approvals'])
      cpSync(join(repository, part), join(scratch, part), { recursive: true });
    for (const part of ['kpis/mortgage_model', `promotions/${environment}`])
      mkdirSync(join(scratch, part), { recursive: true });
    copyFileSync(mapping, join(scratch, 'kpis/mapping.yaml'));
    const path = `kpis/mortgage_model/${file.replace(/\.openmetrics\.prom$/, '.prom').replace('.short.', '.')}`;
    copyFileSync(join(folder, file), join(scratch, path));
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    const objective = `OBJ.mortgage.v${version.slice(0, 3)}`;
    writeFileSync(
      join(scratch, 'promotions', environment, 'mortgage_model.yaml'),
      `model_name: mortgage_model\nmodel_version: ${version}\nobjective_version: ${objective}\n` +
        `kpi_report: { path: ${path}, sha256: ${sha256} }\n`,
    );
    const args = [
      'gate',
      '--environment',
      environment,
      '--model',
      'mortgage_model',
      '--at',
      at,
      '--format',
      'json',
    ];
    const { stdout } = spawnSync(process.execPath, [program, ...args, '--repo', scratch], {
      encoding: 'utf8',
    });
    const decision = JSON.parse(stdout);
    const failed = decision.checks.filter(({ status }) => status === 'fail').map(({ id }) => id);
    // A report that does not say when it was made is not told to be later than the objective either.
    const untimed = file.includes('.short.')
      ? ['kpi-fresh', 'kpi-before-objective']
      : file.includes('.gx.')
        ? ['kpi-fresh']
        : [];
    const wanted = { verdict: untimed.length > 0 ? 'deny' : verdict, failed: [...untimed, ...fails] };
    compared += 1;
    if (JSON.stringify({ verdict: decision.verdict, failed }) !== JSON.stringify(wanted))
      wrong.push(
        `${file}: the gate says ${decision.verdict} for ${failed.join(', ')}, not ${JSON.stringify(wanted)}`,
      );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const files = readdirSync(folder).filter((file) => /^1\.[01]\.0\./.test(file) && !file.endsWith('.run-id'));
for (const file of files) {
  const version = file.slice(0, 5);
  compareFigures(file, version);
  gate(file, version);
}
// Reports on made-up applicants, whose gating the tests hold: here they must be what the tools still write.
const made = readdirSync(folder).filter((file) => file.startsWith('german-'));
for (const file of made) {
  compared += 1;
  const kept = readFileSync(join(repository, 'test/cases/kpi/fixtures', file), 'utf8');
  if (readFileSync(join(folder, file), 'utf8') !== kept) wrong.push(`${file} is not what is kept of it`);
}
for (const line of wrong) console.log(line);
console.log(
  `${files.length + made.length} reports, ${compared} figures and verdicts compared, ${wrong.length} wrong`,
);
process.exit(wrong.length > 0 || files.length === 0 ? 1 : 0);

// Prints how far Tracegate is from its floors and peers, as ratios of medians within this one run. It asserts
// nothing: a busy machine makes every figure worse, and a test must not depend on it.
// Argument: [folder of the faces, default dist].
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { actionRows } from './action.ts';
import { gateRows } from './gate.ts';
import { OBJECTIVE_LINES, writeObjectives } from './objectives.ts';
import { paired, type Measured, type Program } from './paired.ts';
import { signOffRows } from './sign-offs.ts';
import { table, type Row } from './table.ts';

const root = join(import.meta.dirname, '..');
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
const cli = join(dist, 'cli.js');
const NOTHING: Program = { args: ['-e', '0'] };
const MANY = 10_000;
const MEMORY_LIMIT = 300e6;

const scratch = mkdtempSync(join(tmpdir(), 'tracegate-bench-'));
try {
  if (!existsSync(cli)) throw new Error(`${cli} is missing: run \`npm run build\` first`);
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; medians of runs in turns\n`);
  const inProcess = signOffRows();
  const asProcesses = [
    coldStart(),
    ...(await actionRows(join(dist, 'action.js'))),
    ...manyObjectives(),
    ...gateRows(cli, join(scratch, 'gate')),
  ];
  console.log(table([...asProcesses, ...inProcess]));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function coldStart(): Row {
  const folder = join(scratch, 'one');
  const [file = ''] = writeObjectives(folder, 1);
  const { ours, theirs } = paired(
    { args: [cli, 'validate', '--repo', folder, join(folder, file)] },
    NOTHING,
    21,
    false,
  );
  return timeRow('cold start: validate, one file / node -e 0', ours, theirs, 2.5);
}

function manyObjectives(): Row[] {
  const folder = join(scratch, 'many');
  writeObjectives(folder, MANY);
  const { ours, theirs } = paired(
    { args: [cli, 'validate', '--repo', folder] },
    { args: [join(root, 'bench/parse-only.js'), folder, String(MANY)] },
    5,
    true,
  );
  const what = `validate ${MANY} objectives of ${OBJECTIVE_LINES} lines`;
  return [
    timeRow(`${what} / yaml alone`, ours, theirs, 1.2),
    {
      what: `${what}: peak memory / ${megabytes(MEMORY_LIMIT)}`,
      ours: megabytes(ours.memory),
      against: `${megabytes(MEMORY_LIMIT)} (yaml alone: ${megabytes(theirs.memory)})`,
      ratio: ours.memory / MEMORY_LIMIT,
      limit: 1,
    },
  ];
}

function timeRow(what: string, ours: Measured, theirs: Measured, limit: number): Row {
  const show = ({ milliseconds }: Measured): string => `${milliseconds.toFixed(1)} ms`;
  return {
    what,
    ours: show(ours),
    against: show(theirs),
    ratio: ours.milliseconds / theirs.milliseconds,
    limit,
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

// The package as it is published: what `npm run pack` makes is installed with nothing else, and used.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { scratch } from '../files/scratch.ts';
import { eventsIn, exampleRepository, node, root, shipped } from '../command/logged.ts';

const folderOf = scratch();
let folder: string;

const service = (load: string) => `${load}
const { readFileSync } = require('node:fs');
async function main() {
  const { view, faults } = readGovernanceBundle(readFileSync('bundle.json', 'utf8'));
  if (view === undefined) throw new Error(JSON.stringify(faults));
  const key = { id: 'features-2025', secret: Buffer.alloc(32, 7) };
  const log = openDecisionLog({ folder: process.argv[2], origin: 'example.com/mortgage', governance: view });
  const decision = {
    id: newDecisionId(),
    source: '/services/mortgage',
    time: '2025-05-06T09:00:00Z',
    data: {
      model_name: 'mortgage_model',
      model_version: '1.0.0',
      feature_hash: featureHash({ pirat: '0.221', lvrat: '0.8' }, key),
      prediction: { score: '0.29530000', outcome: 'denied' },
    },
  };
  const first = await log.append(decision);
  const again = await log.append(JSON.stringify(decision));
  await log.record('outcome', {
    subject: first.id,
    data: { ground_truth: 'approved', observed_at: '2025-05-07T09:00:00Z' },
  });
  const refused = await log.append({ ...decision, id: undefined, sauce: 1 }).catch((error) => error);
  const secret = (id, byte) => ({ id, secret: Buffer.alloc(32, byte) });
  const keys = { master: [secret('m1', 1)], subject: [secret('s1', 2)] };
  const vault = openFeatureVault({ folder: process.argv[2] + '-vault', keys });
  await vault.put(first.id, 'customer-1', { pirat: '0.221' });
  const caller = { who: 'paul', reason: 'Complaint.' };
  const features = await vault.get(first.id, caller);
  const unknown = await vault.get(newDecisionId(), caller).catch((error) => error instanceof VaultFault && error.code);
  await vault.close();
  await log.close();
  const closed = await log.append({ ...decision, id: newDecisionId() }).then(() => undefined, (error) => error);
  console.log(JSON.stringify({
    kept: first.kept,
    known: [first.known, again.known],
    refused: refused instanceof RefusedRecord && refused.faults.map(({ path }) => path),
    same: decision.id === first.id,
    matches: matchesFeatureHash(decision.data.feature_hash, { lvrat: '0.8', pirat: '0.221' }, [key]),
    features,
    unknown,
    closed: closed === undefined || (closed instanceof DecisionLogFault && closed.code),
  }));
}
main();
`;
const names =
  '{ DecisionLogFault, featureHash, matchesFeatureHash, newDecisionId, openDecisionLog, openFeatureVault, readGovernanceBundle, RefusedRecord, VaultFault }';

beforeAll(async () => {
  folder = folderOf({
    'package.json': '{ "private": true }\n',
    'service.cjs': service(`const ${names} = require('tracegate');`),
    'service.mjs': service(
      `import ${names} from 'tracegate';\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);`,
    ),
  });
  const archive = execFileSync(node, [join(root, 'build/pack.ts'), folder], { encoding: 'utf8' }).trim();
  const flags = [
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--cache',
    join(folderOf(), 'npm'),
  ];
  execFileSync('npm', ['install', ...flags, archive], { cwd: folder, stdio: 'pipe' });
  const governance = folderOf();
  exampleRepository(governance);
  await shipped(`% bundle --out ${join(folder, 'bundle.json')}`, governance);
}, 120_000);

test('it brings nothing else', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'tracegate',
  ]);
});

/** The Node of the tests, and the one of whoever runs them, which may be the oldest that is supported. */
const runtimes = [...new Set([node, execFileSync('which', ['node'], { encoding: 'utf8' }).trim()])];

describe.each(runtimes)('with %s', (runtime) => {
  test.each(['service.mjs', 'service.cjs'])('%s logs decisions', (script) => {
    const log = join(folderOf(), 'log');
    const said = execFileSync(runtime, [script, log], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual({
      kept: 'full',
      known: [false, true],
      refused: ['/sauce'],
      same: true,
      matches: true,
      features: { pirat: '0.221' },
      unknown: 'unknown',
      closed: 'closed',
    });
    expect(eventsIn(log)).toMatchObject([
      { data: { objective_version: 'OBJ.mortgage.v1.0', decision_rule: { name: 'denial_cutoff' } } },
      { data: { ground_truth: 'approved' } },
    ]);
  });

  test('the command starts', () => {
    const command = join(folder, 'node_modules/.bin/tracegate');
    expect(execFileSync(runtime, [command, '--version'], { encoding: 'utf8' })).toBe('0.1.0\n');
  });

  test('schemas can be read, and nothing that is inside', () => {
    const resolve = (name: string) =>
      execFileSync(runtime, ['-p', `require.resolve('tracegate/${name}')`], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(existsSync(resolve('schemas/decision-event.schema.json').trim())).toBe(true);
    expect(() => resolve('dist/more.js')).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});

describe('its declarations', () => {
  const typed = (decision: string) => `
import { openDecisionLog, readGovernanceBundle, RefusedRecord, type Acknowledged, type DecisionInput } from 'tracegate';
export async function decide(text: string): Promise<Acknowledged | string> {
  const { view, faults } = readGovernanceBundle(text, undefined);
  if (view === undefined) return faults.map(({ path, message }) => path + message).join();
  const log = openDecisionLog({ folder: 'log', origin: 'example.com/a', governance: view, mode: 'mark' });
  const decision: DecisionInput = ${decision};
  try {
    const { id } = await log.append(decision);
    return await log.record('override', {
      subject: id,
      data: { who: 'rita', role: 'Risk', reason: 'Income confirmed.', before: 'denied', after: 'approved' },
    });
  } catch (error) {
    return error instanceof RefusedRecord ? error.problems.map((problem) => problem.id).join() : 'fault';
  } finally {
    await log.close();
  }
}
`;
  const sound = `{ source: '/a', data: { model_name: 'm', model_version: '1', input_reference: 'x', prediction: { score: '0.5', outcome: 'denied' } } }`;

  /** What the compiler says of a file beside the installed package, all of whose declarations it checks. */
  function compiled(file: string, text: string): string {
    writeFileSync(join(folder, file), text);
    const settings = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false };
    const compilerOptions = { ...settings, target: 'es2022', module: 'nodenext', types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
    try {
      return execFileSync(node, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  test.each(['decide.mts', 'decide.cts'])('are enough for %s', (file) => {
    expect(compiled(file, typed(sound))).toBe('');
  });

  test('refuse a number in place of its digits, and a field that there is none of', () => {
    expect(compiled('wrong.mts', typed(sound.replace("'0.5'", '0.5')))).toContain('error TS2322');
    expect(compiled('wrong.mts', typed(sound.replace('source:', 'sauce:')))).toContain('error TS2353');
  });

  test('name all that the library has', () => {
    const text = readFileSync(join(folder, 'node_modules/tracegate/dist/index.d.ts'), 'utf8');
    const library = execFileSync(node, ['-p', "Object.keys(require('tracegate')).join()"], {
      cwd: folder,
      encoding: 'utf8',
    });
    const declared = [...text.matchAll(/^export (?:class|function) (\w+)/gm)].map(([, name]) => name!);
    expect(declared.toSorted()).toEqual(library.trim().split(',').toSorted());
  });
});

import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openDecisionLog } from '../../src/store/decision-log.ts';
import { scratch } from '../files/scratch.ts';
import { crashDecision, crashGovernance } from './crash-decision.ts';
import { liveSegments } from '../command/logged.ts';
import { eventsIn, findingsIn } from './logs.ts';

const folderOf = scratch();
const node = join(import.meta.dirname, '../../node_modules/.bin/node');
const writer = join(import.meta.dirname, 'full-disk-writer.ts');
const mounted: string[] = [];

afterEach(() => {
  for (const folder of mounted.splice(0)) run('umount', folder);
});

function run(...[program = '', ...args]: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** A disk of two megabytes, or undefined where this process may not mount one. */
function smallDisk(): string | undefined {
  const folder = folderOf();
  if (!run('mount', '-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder)) return undefined;
  mounted.push(folder);
  return folder;
}

/** Runs the service, and holds what it said against what is in the log. */
function expectNothingLost(folder: string, how: string, ...args: string[]): void {
  const command = `${how} exec "$0" --disable-warning=ExperimentalWarning "$@"`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', command, node, writer, folder, ...args], {
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const [before = '', after = ''] = stdout.split('full\n');
  const ids = (text: string, mark: string) =>
    text.split('\n').flatMap((line) => (line.startsWith(mark) ? [line.slice(1)] : []));
  expect(ids(before, '+').length).toBeGreaterThan(100);
  expect(ids(before, '-').length).toBeGreaterThan(0);
  expect(ids(after, '-')).toEqual([]);
  expect(ids(after, '+').toSorted()).toEqual(ids(before, '-').toSorted());
  expect(
    eventsIn(folder)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(ids(stdout, '+').toSorted());
  expect(liveSegments(folder)).toBe(0);
}

describe('a disk that is full', () => {
  test('loses nothing that was acknowledged, keeps nothing that was not, and goes on when there is room', () => {
    const disk = smallDisk();
    const folder = join(disk ?? folderOf(), 'log');
    if (disk === undefined) {
      console.warn('No disk can be mounted here: a limit on the size of files stands in for a full one.');
      expectNothingLost(folder, `trap '' XFSZ; ulimit -f 512;`);
    } else {
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(800_000));
      expectNothingLost(folder, '', join(disk, 'ballast'));
    }
    expect(findingsIn(folder)).toEqual([]);
  });

  test('does not let a log be opened, which leaves nothing behind', () => {
    const disk = smallDisk();
    if (disk === undefined) return console.warn('No disk can be mounted here: this is not tested.');
    expect(() => writeFileSync(join(disk, 'ballast'), Buffer.alloc(3_000_000))).toThrow('ENOSPC');
    const folder = join(disk, 'log');
    const open = () => openDecisionLog({ folder, origin: 'example.com/full', heartbeatMs: 0 });
    expect(open).toThrow(`The log in ${folder} cannot be opened to write to it: ENOSPC`);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a disk that can only be read does not let a log be opened, and what is in it can be read', async () => {
  const disk = smallDisk();
  if (disk === undefined) return console.warn('No disk can be mounted here: this is not tested.');
  const folder = join(disk, 'log');
  const options = { folder, origin: 'example.com/full', heartbeatMs: 0, governance: crashGovernance };
  const log = openDecisionLog(options);
  const { id } = await log.append(crashDecision(1, 1, undefined));
  await log.close();
  expect(run('mount', '-o', 'remount,ro', disk)).toBe(true);
  expect(() => openDecisionLog(options)).toThrow(/cannot be opened to write to it: EROFS/);
  expect(eventsIn(folder)).toMatchObject([{ id }]);
});

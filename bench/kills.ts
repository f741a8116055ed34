// Kills writers of a decision log at random moments while a reader reads, and prints what was lost. Exits 1 when
// anything was.
// Argument: [how many kills, default 500].
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crash } from '../test/store/crash.ts';

const wanted = Number(process.argv[2] ?? 500);
const total = { kills: 0, acknowledged: 0, lost: 0, torn: 0, reads: 0, again: 0, known: 0, tornBytes: 0 };
const between = (least: number, most: number): number =>
  least + Math.floor(Math.random() * (most - least + 1));

while (total.kills < wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'tracegate-kills-'));
  const how = {
    writers: Math.min(between(1, 3), wanted - total.kills),
    callers: [1, 8, 64, 400][between(0, 3)]!,
    after: between(0, 120),
    ids: between(0, 1) === 0 ? ('own' as const) : ('log' as const),
    node: process.execPath,
  };
  try {
    const outcome = await crash(folder, how);
    total.kills += how.writers;
    for (const [name, count] of Object.entries(outcome)) total[name as keyof typeof outcome] += count;
    if (outcome.lost + outcome.torn > 0) console.log(JSON.stringify({ ...how, ...outcome }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { kills, acknowledged, lost, torn, reads, again, known, tornBytes } = total;
const figure = (count: number): string => count.toLocaleString('en');
console.log(
  [
    `${figure(lost)} of ${figure(acknowledged)} acknowledged lost in ${kills} kills`,
    `${figure(torn)} records torn or there twice, in ${figure(reads)} reads while they were written`,
    `${figure(again)} unacknowledged sent again, of which ${figure(known)} were there`,
    `${figure(tornBytes)} bytes of unfinished records cut off`,
  ].join('\n'),
);
process.exitCode = lost + torn > 0 ? 1 : 0;

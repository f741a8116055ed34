import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Line {
  readonly line: number | string;
  readonly ours: 'same' | 'stricter' | 'not-applicable';
  readonly case?: string;
  readonly reason?: string;
}

interface Case {
  readonly name: string;
  readonly peer?: readonly (number | string)[];
}

const folder = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const lines = parse(read('cases/approval/peer/lines.yaml')) as Line[];

const numbers = Array.from({ length: 123 }, (_, index) => String(index + 1));
const letters = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => `83${letter}`);
const rules = Array.from({ length: 20 }, (_, index) => `S${index + 1}`);
const all = [...numbers, ...letters, ...rules];

/** The cases of a table, whether it is a list or has one. */
function casesOf(file: string): readonly Case[] {
  const table = parse(read(file), { merge: true, maxAliasCount: 1000 }) as { cases?: Case[] } | Case[] | null;
  return Array.isArray(table) ? table : (table?.cases ?? []);
}

describe("the lines of the peers' cases", () => {
  test('are all answered, each once', () => {
    expect(lines.map(({ line }) => String(line)).toSorted()).toEqual(all.toSorted());
  });

  test('are answered the same way, or with the reason why not', () => {
    const unexplained = lines.filter(({ ours, reason }) => ours !== 'same' && reason === undefined);
    expect(unexplained).toEqual([]);
    expect(lines.filter(({ ours, case: proof }) => ours === 'same' && proof === undefined)).toEqual([]);
    const answers = new Set<string>(['same', 'stricter', 'not-applicable']);
    expect(lines.filter(({ ours }) => !answers.has(ours))).toEqual([]);
  });

  test.each(lines.filter((one) => one.case !== undefined))(
    'line $line is proven by $case',
    ({ case: proof = '' }) => {
      const [, file = '', name = ''] = /^(\S+): (.+)$/.exec(proof) ?? [];
      const isThere = file.endsWith('.test.ts')
        ? read(file).includes(`test('${name}'`)
        : casesOf(file).some((one) => one.name === name);
      expect([proof, isThere]).toEqual([proof, true]);
    },
  );

  test('are meant where a case says whose line it replays', () => {
    const tables = readdirSync(join(folder, 'cases'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(approval|e2e)\/[^/]+\.yaml$|^approval\/policy\//.test(file),
    );
    const tagged = tables.flatMap((file) =>
      casesOf(`cases/${file}`).flatMap(({ peer = [] }) => peer.map(String)),
    );
    expect(tagged.length).toBeGreaterThan(150);
    expect(tagged.filter((one) => !all.includes(one))).toEqual([]);
  });
});

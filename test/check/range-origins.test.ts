import { describe, expect, test } from '@jest/globals';
import { rangeOrigins } from '../../src/check/range-origins.ts';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { PlantedTree } from '../governance/tree.ts';

const file = (version: string) => `objectives/credit/v${version}.yaml`;

/** A version with a range, or with none. */
function version(number: string, range: string, supersedes?: string): [path: string, text: string] {
  const ranged = range === '' ? '' : `, allowed_range: [${range}]`;
  const text = objectiveText(number).replace('threshold: 0.05', `threshold: 0.05${ranged}`);
  expect(text.includes('allowed_range')).toBe(range !== '');
  return [file(number), supersedes === undefined ? text : `${text}supersedes: OBJ.credit.v${supersedes}\n`];
}

/** The versions that a new one rests on, of which the last planted one is what it is compared with. */
async function origins(...planted: [path: string, text: string][]) {
  const reader = new TreeReader(new PlantedTree(Object.fromEntries(planted)));
  const last = await reader.value(planted.at(-1)![0], 'objective');
  expect(last).toBeDefined();
  return rangeOrigins([last!], reader);
}

describe('the versions that a range rests on', () => {
  test('are those that carry it, back to the one that brought it', async () => {
    expect(
      await origins(
        version('1.0', ''),
        version('2.0', '0.04, 0.06'),
        version('2.0.1', '0.04, 0.06'),
        version('2.0.2', '0.04, 0.06'),
      ),
    ).toEqual(['2.0.2', '2.0.1', '2.0'].map(file));
  });

  test('are those back to the first version', async () => {
    const found = await origins(version('1.0', '0.04, 0.06'), version('1.0.1', '0.04, 0.06'));
    expect(found).toEqual([file('1.0.1'), file('1.0')]);
  });

  test('end at one that widened it, and not at one that narrowed it', async () => {
    const one = version('1.0', '0.04, 0.06');
    expect(await origins(one, version('2.0', '0.04, 0.07'))).toEqual([file('2.0')]);
    expect(await origins(one, version('1.1', '0.04, 0.055'))).toEqual([file('1.1'), file('1.0')]);
  });

  test('are of every version that one was compared with', async () => {
    expect(
      await origins(
        version('1.0', '0.04, 0.06'),
        version('1.1', '0.04, 0.06'),
        version('1.2', '0.04, 0.06', '1.0'),
      ),
    ).toEqual([file('1.2'), file('1.0'), file('1.1')]);
  });

  test('cannot be told where one of them cannot be read, or is not there', async () => {
    const next = version('1.0.1', '0.04, 0.06');
    expect(await origins([file('1.0'), 'x'], next)).toBeUndefined();
    expect(await origins(version('1.0', ''), version('1.0.1', '0.04, 0.06', '0.9'))).toBeUndefined();
  });

  test('are not followed further than 25', async () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, index) => version(`1.0.${index + 1}`, '0.04, 0.06'));
    expect(await origins(...chain(25))).toHaveLength(25);
    expect(await origins(...chain(26))).toBeUndefined();
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BLOCK_RECORDS, EvidenceWriter, findInEvidence } from '../../src/store/evidence-file.ts';
import { scratch } from '../files/scratch.ts';

const folderOf = scratch();
const idOf = (number: number): string =>
  `0196d852-628b-7${String(number).padStart(3, '0')}-9cad-d1794c3acc13`;
const lineOf = (number: number): Buffer =>
  Buffer.from(`{"specversion":"1.0","id":"${idOf(number)}","data":{}}`);

test('a record is found in its place, in whatever order ids come over many blocks', () => {
  const path = join(folderOf(), 'one.evidence');
  const all = Array.from({ length: 6 * BLOCK_RECORDS }, (_, one) => one);
  const numbers = fc.oneof(
    fc.shuffledSubarray(all, { minLength: 1 }),
    fc.shuffledSubarray(all, { minLength: 4 * BLOCK_RECORDS }),
  );
  fc.assert(
    fc.property(numbers, fc.boolean(), (drawn, isRising) => {
      const order = isRising ? drawn.toSorted((a, b) => a - b) : drawn;
      const writer = new EvidenceWriter();
      for (const one of order) writer.add(lineOf(one));
      const [first, last] = [idOf(order[0]!), idOf(order.at(-1)!)];
      const facts = {
        bytes: 0,
        sha256: '',
        root: '',
        origin: 'o',
        writer: '0123abcd',
        records: order.length,
      };
      writeFileSync(path, writer.finish({ ...facts, first, last }));
      const found = all.map((one) => findInEvidence(path, idOf(one))?.index ?? -1);
      expect(found).toEqual(all.map((one) => order.indexOf(one)));
    }),
    { numRuns: 20 },
  );
});

import { expect, test } from '@jest/globals';
import { touching } from '../../src/engine/duplicates.ts';

const span = (writer: string, from: string, to: string) => ({ writer, from, to });

test.each([
  ['that follow one another have nothing in common', [span('a', '1', '2'), span('b', '3', '4')], []],
  ['that meet at one end have', [span('a', '1', '3'), span('b', '3', '4')], [0, 1]],
  ['of one writer have nothing in common', [span('a', '1', '3'), span('a', '2', '4')], []],
  ['within another one have', [span('a', '1', '9'), span('a', '2', '3'), span('b', '5', '6')], [0, 2]],
  ['that may be anywhere have', [span('b', '5', '6'), span('a', '', '~')], [0, 1]],
])('spans %s', (_, spans, expected) => {
  expect(touching(spans)).toEqual(expected);
});

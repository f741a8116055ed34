import { expect, test } from '@jest/globals';
import type { PushEntry } from '../../src/approval/facts.ts';
import { pastHeads } from '../../src/approval/removed-commits.ts';
import { sha, timeOf } from './scenario.ts';

/** `<time> <before>><after>` */
function pushes(...lines: readonly string[]): PushEntry[] {
  return lines.map((line) => {
    const [time = '', move = ''] = line.split(' ');
    const [before = '', after = ''] = move.split('>');
    return { at: timeOf(time) ?? '', before: sha(before), after: sha(after), actor: undefined };
  });
}

const log = ['0 0>a1', '10 a1>b2', '20 b2>c3', '30 c3>d4'];

test.each([
  ['all of them, where it is not known when it was opened', log, undefined, undefined, 'd4 c3 b2 a1'],
  ['those since it was opened, with the head at that time', log, 15, undefined, 'd4 c3 b2'],
  ['one pushed in the second in which it was opened', log, 20, undefined, 'd4 c3 b2'],
  ['none, where nothing was pushed since', log, 31, undefined, ''],
  ['none from after the merge', log, 5, 25, 'c3 b2 a1'],
  ['one pushed in the second of the merge', log, 5, 30, 'd4 c3 b2 a1'],
  ['the newest first, in whatever order the log comes', log.toReversed(), 5, undefined, 'd4 c3 b2 a1'],
  ['no zeros of a branch that was removed and restored', [...log, '40 d4>0', '50 0>d4'], 35, undefined, 'd4'],
  ['one whose time cannot be read', ['0 0>a1', 'T a1>b2'], 5, 25, 'b2 a1'],
])('the past heads are %s', (_, lines, opened, merged, expected) => {
  const pushLog = { kind: 'log', entries: pushes(...lines) } as const;
  const times = { openedAt: timeOf(opened ?? '-'), mergedAt: timeOf(merged ?? '-') };
  const heads = pastHeads({ pushLog, ...times });
  expect(heads).toEqual(expected === '' ? [] : expected.split(' ').map(sha));
});

test('without a push log there are no past heads to read', () => {
  const pushLog = { kind: 'timeline', forcePushes: [timeOf(3)!] } as const;
  expect(pastHeads({ pushLog, openedAt: timeOf(0), mergedAt: undefined })).toEqual([]);
});

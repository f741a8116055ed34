import { describe, expect, test } from '@jest/globals';
import { askingFor } from '../../src/action/asked-reviews.ts';
import type { PullRequestReport } from '../../src/check/pull-request-report.ts';

const digest = 'a'.repeat(64);
const report = (to: object | undefined, of: string | undefined = digest) =>
  ({ reviewersToAsk: to, signOffs: { digest: of } }) as unknown as PullRequestReport;
const ann = { users: ['ann'], teams: [] };
const marker = '<!-- tracegate: sticky report -->';
const remembering = (...digests: string[]) =>
  `${marker}\n<!-- reviews asked for: ${digests.join(' ')} -->\n**Waiting**`;
const short = (letter: string) => letter.repeat(16);

describe('who is asked for a review', () => {
  test('is asked once for a content, and the comment remembers it', () => {
    const first = askingFor(report(ann), undefined);
    expect(first).toEqual({ reviewers: ann, memory: `<!-- reviews asked for: ${short('a')} -->` });
    expect(askingFor(report(ann), `${marker}\n${first.memory}\n…`)).toEqual({
      reviewers: undefined,
      memory: first.memory,
    });
  });

  test('is asked again for another content, and not once more when an earlier one comes back', () => {
    const before = remembering(short('b'));
    expect(askingFor(report(ann), before)).toEqual({
      reviewers: ann,
      memory: `<!-- reviews asked for: ${short('b')} ${short('a')} -->`,
    });
    expect(askingFor(report(ann), remembering(short('a'), short('b'))).reviewers).toBeUndefined();
  });

  test.each([
    ['nobody is to be asked', report({ users: [], teams: [] })],
    ['the policy does not want it', report(undefined)],
  ])('stays remembered while %s', (_, one) => {
    const memory = `<!-- reviews asked for: ${short('b')} -->`;
    expect(askingFor(one, remembering(short('b')))).toEqual({ reviewers: undefined, memory });
    expect(askingFor(one, undefined)).toEqual({ reviewers: undefined, memory: undefined });
  });

  test('is nobody while the content cannot be read', () => {
    const unread = { reviewersToAsk: ann, signOffs: undefined } as unknown as PullRequestReport;
    expect(askingFor(unread, undefined).reviewers).toBeUndefined();
  });

  test('a team is somebody', () => {
    expect(askingFor(report({ users: [], teams: ['risk'] }), undefined).reviewers).toEqual({
      users: [],
      teams: ['risk'],
    });
  });

  test('is remembered on the second line only, and for the last twenty contents', () => {
    const elsewhere = `${marker}\n**Waiting**\n<!-- reviews asked for: ${short('a')} -->`;
    expect(askingFor(report(ann), elsewhere).reviewers).toEqual(ann);
    const many = Array.from({ length: 20 }, (_, index) => index.toString(16).padStart(16, '0'));
    expect(askingFor(report(ann), remembering(...many)).memory).toBe(
      `<!-- reviews asked for: ${[...many.slice(1), short('a')].join(' ')} -->`,
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { finding } from '../../src/finding/finding.ts';
import type { Arrival } from '../../src/record/arrival.ts';
import { alarm } from '../../src/report/alarm.ts';
import { arrivalsMarkdown } from '../../src/report/arrivals.ts';
import { brokenRows, isHarmful } from './pull-request-hostile.ts';

const sha = 'a1'.repeat(20);
const commit = { kind: 'commit', sha } as const;
const arrivalSaying = (text: string): Arrival => ({
  path: text,
  change: 'added',
  source: commit,
  findings: [finding('arrival-unapproved', text, { file: text })],
  recording: undefined,
});
const hostile = [
  '@everyone',
  'octo-risk and octo-risk@example.org',
  '::error::x',
  '##[error]x',
  'a | b\n| c',
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/x.png)',
  '`code` ```\nfence',
  '<!-- tracegate: alarm pull-1 -->',
  '#1 GH-1 https://evil.example www.evil.example',
  '\u202eevil \u0000\u001b[31m',
  'x'.repeat(70_000),
];

describe('text from a file or an account acts nowhere', () => {
  test.each(hostile)('%j', (text) => {
    const { marker, title, body } = alarm(commit, [arrivalSaying(text)], { branch: text, runUrl: undefined });
    const summary = arrivalsMarkdown({
      branch: text,
      before: text,
      after: text,
      verdict: 'deny',
      arrivals: [arrivalSaying(text)],
      findings: [finding('arrival-undetermined', text)],
      issues: [],
      compareUrl: undefined,
    });
    expect(marker).toBe(`<!-- tracegate: alarm ${sha} -->`);
    expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(body.length).toBeLessThan(65_536);
    for (const markdown of [body, summary]) {
      // Bold is the report's own.
      expect(markdown.replaceAll('**', '').split('\n').filter(isHarmful)).toEqual([]);
      expect(markdown.split('\n\n').flatMap(brokenRows)).toEqual([]);
    }
  });
});

describe('the issue', () => {
  test('is found again by what brought the files, and by nothing that a file says', () => {
    const about = { branch: 'main', runUrl: 'https://github.com/acme/governance/actions/runs/1' };
    const pull = alarm({ kind: 'pull', number: 7 }, [arrivalSaying('a.yaml')], about);
    expect(pull.marker).toBe('<!-- tracegate: alarm pull-7 -->');
    expect(pull.title).toBe('1 governed file not as signed off (pull request #7) on main');
    expect(pull.body).toContain('[The run that found it](https://github.com/acme/governance/actions/runs/1)');
  });

  test('counts what it has no room for', () => {
    const many = Array.from({ length: 400 }, (_, index) => arrivalSaying(`${'y'.repeat(500)}${index}`));
    const { body } = alarm(commit, many, { branch: 'main', runUrl: undefined });
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('And 350 more files.');
  });
});

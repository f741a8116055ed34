import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  pullRequestComment,
  pullRequestSentence,
  pullRequestSummary,
  statusDescription,
} from '../../src/report/pull-request.ts';
import { buildReport, shipped } from './pull-request-builder.ts';
import { harmsIn, reportSaying } from './pull-request-hostile.ts';

const marker = '<!-- tracegate: sticky report -->';
const hostile = [
  '::set-output name=x::y',
  '<!-- -->',
  marker,
  '@everyone',
  'acme/@octo-risk and octo-risk@example.org',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  'a | b || c',
  '`code` and ```\nfence',
  '</details></code></summary><script>alert(1)</script>',
  '\u202eevil\u2066 zero\u200bwidth',
  'octo-risk',
  '#123 GH-7 acme/credit#9 https://evil.example www.evil.example',
  '# heading\n\n- [x] done\n> quote\n---\n',
  '**Allowed:** everything is fine',
  '$(rm -rf /); `id` && tracegate gate',
  '&lt;b&gt; &#64;octocat',
  '0#',
  '\ud800 \u0000 \u001b[31m',
] as const;

describe('text from a pull request', () => {
  test.each(hostile)('%j acts as nothing, wherever it stands', (text) => {
    const report = reportSaying(text);
    expect(harmsIn(pullRequestComment(report, { marker }), marker)).toEqual([]);
    expect(harmsIn(`${marker}\n${pullRequestSummary(report)}`, marker)).toEqual([]);
  });

  test.each(['::set-output name=x::y', 'a | b <!-- x --> </details>', '@everyone `[x](javascript:y)`'])(
    'the constraint %j of a file is shown by its name and acts as nothing',
    async (name) => {
      const policies = shipped('policies/approvals.yaml', 'policies/risk-tiers.yaml');
      const path = 'objectives/mortgage/v1.1.yaml';
      const text = shipped(path)[path]!.replace('name: four_fifths', `name: ${JSON.stringify(name)}`);
      const report = await buildReport({
        base: { ...policies, ...shipped('objectives/mortgage/v1.0.yaml') },
        changes: { [path]: text },
        now: '2025-05-06T12:00:00Z',
        signOffs: {},
      });
      expect(report.objectives[0]?.objective.constraints[0]?.name).toBe(name);
      const comment = pullRequestComment(report, { marker });
      expect(harmsIn(comment, marker)).toEqual([]);
      expect(comment).toContain('is now called');
    },
  );

  test('holds no mark-up of its own in any mixture', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(harmsIn(pullRequestComment(reportSaying(text), { marker }), marker)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('never makes a comment longer than its limit, nor takes its first and last lines', () => {
    const long = fc.tuple(anyText, fc.integer({ min: 1, max: 20_000 }));
    fc.assert(
      fc.property(long, fc.integer({ min: 24_000, max: 65_536 }), ([piece, times], limit) => {
        const text = `${piece}@`.repeat(Math.ceil(times / (piece.length + 1)));
        const comment = pullRequestComment(reportSaying(text), { marker, limit });
        expect(comment.length).toBeLessThanOrEqual(limit);
        expect(comment).toMatch(/^<!-- [^\n]* -->\n\*\*Denied:\*\* [^\n]*\.\n\n> \*\*This verdict is for /);
        expect(comment).toMatch(/\n\nTracegate decided this for commit [^\n]* on 2025-05-06 12:00 UTC\.\n$/);
        expect(harmsIn(comment, marker)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('is one visible line in a log and in a status', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = { ...reportSaying(text), objectives: [], promotions: [] };
        for (const line of [pullRequestSentence(report), statusDescription(report)]) {
          expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        }
        expect(statusDescription(report).length).toBeLessThanOrEqual(140);
      }),
      { numRuns: 300 },
    );
  });
});

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 20 }), fc.string()), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

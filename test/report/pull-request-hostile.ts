import type { PullRequestReport } from '../../src/check/pull-request-report.ts';
import { compareObjectives } from '../../src/objective/diff/diff.ts';
import { buildObjective } from '../objective/objective-builder.ts';

/** A report in which every text that comes from a file or a person is the given one. */
export function reportSaying(text: string): PullRequestReport {
  const constraints = [{ name: text, metric: text, unit: text }];
  const before = buildObjective({ version: 'OBJ.credit.v1.2', description: 'Before.', segments: ['a'] });
  const after = buildObjective({
    version: 'OBJ.credit.v1.3',
    description: text,
    constraints,
    segments: [text],
  });
  const said = { message: text, mend: text, file: text, line: 1 };
  const slices = [1, 2].map((samples) => ({ slice: text, status: 'fail', value: text, samples }) as const);
  const findings = [{ id: 'metric-not-reported', level: 'error', ...said }] as const;
  const signOff = { login: text, id: 1, role: text, submittedAt: text, reviewId: 1, reviewedCommit: text };
  return {
    repository: text,
    number: 7,
    baseBranch: text,
    baseCommit: text,
    headCommit: text,
    evaluatedAt: Date.parse('2025-05-06T12:00:00Z'),
    verdict: 'deny',
    reasons: [{ id: text, status: 'fail', ...said }],
    findings,
    objectives: [
      {
        objective: after,
        comparison: compareObjectives(before, after),
        comparisons: [compareObjectives(before, after)],
        changeClass: 'relaxing',
        sha256: text,
      },
      { objective: after, comparison: undefined, comparisons: [], changeClass: 'new', sha256: text },
    ],
    promotions: [
      {
        environment: text,
        modelName: text,
        modelVersion: text,
        objectiveVersion: text,
        path: text,
        verdict: 'deny',
        checks: [
          { id: `constraint:${text}`, status: 'fail', ...said, slices, findings },
          { id: text, status: 'pass', ...said },
        ],
      },
    ],
    changedPaths: [text],
    signOffs: {
      roles: [{ role: text, needed: 2, given: [signOff], missing: 1, because: [text, text, text] }],
      notCounted: [{ login: text, reviewId: 2, id: 'review-dismissed', message: text }],
      vetoes: [{ login: text, id: 2, reviewId: 3, roles: [text] }],
      hold: undefined,
      contributors: [],
      digest: text,
      findings: [{ id: 'sign-off-missing', level: 'note', message: `${text}: ${text}` }],
      reasons: [],
    },
    newerHead: text,
  };
}

/**
 * What in a comment is not the report's own markup, line by line; nothing, when all text acts as nothing. Its own
 * are its tags, tables of whole rows, one code block of commands, and the marker as the first line.
 */
export function harmsIn(comment: string, marker: string): string[] {
  const body = comment.slice(marker.length + 1);
  const [before = '', commands = '', after = '', ...more] = body.split('```');
  return [
    ...(comment.startsWith(`${marker}\n`) ? [] : ['no marker at the start']),
    ...(more.length > 0 || !commandBlock.test(commands) ? [`code block: ${commands}`] : []),
    ...['code', 'details', 'summary'].filter((tag) => count(body, `<${tag}>`) !== count(body, `</${tag}>`)),
    ...`${before}${after}`.split('\n').filter(isHarmful),
    ...body.split('\n\n').flatMap(brokenRows),
  ];
}

const commandBlock = /^sh\n(?:(?:git|tracegate) [\w.+:/ -]+(?: && tracegate [\w. -]+)*\n)+$/;
const ownTags = /<\/?(?:code|details|summary)>/g;

/** Looks at what is left of a line without the report's own tags, as it is and as GitHub's filters see it. */
export function isHarmful(line: string): boolean {
  // What a line break parts is no one word.
  const text = line.replaceAll('<br>', ' ').replaceAll(ownTags, '').replace(/^> /, '');
  const shown = text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return (
    /[<>`[\]\\$@^]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text) ||
    /^\s*::|##\[/.test(text) ||
    /@\w|\w@|#\d|\bGH-\d|:\/\/|\bwww\.|\bmailto:/i.test(shown)
  );
}

/** Rows that do not have the cells of their table's header. */
export function brokenRows(paragraph: string): string[] {
  const rows = paragraph.split('\n').filter((line) => line.startsWith('|'));
  return rows.filter((row) => count(row, '|') !== count(rows[0] ?? '', '|'));
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

// What a pull request is judged by, from its files to the verdict, with and without files that nobody governs.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PullRequestFacts, SignedContent } from '../../src/approval/facts.ts';
import { evaluateSignOffs } from '../../src/approval/sign-off.ts';
import { changedPaths, differingPaths } from '../../src/check/changed-path.ts';
import { immutabilityFindings } from '../../src/check/immutable.ts';
import { signedContent } from '../../src/check/signed-content.ts';
import { subjectsOf } from '../../src/check/subjects.ts';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { loadPolicyFile } from '../../src/governance/load.ts';
import { requirementsFor } from '../../src/policy/requirement.ts';
import { reasonsOfFindings, verdictOf } from '../../src/verdict/verdict.ts';
import { accountOf, sha, timeOf } from '../approval/scenario.ts';
import { treeOf, type Files } from './trees.ts';

const policy = loadPolicyFile(
  'policies/approvals.yaml',
  Buffer.from(`
roles: { Risk: { users: [ann, bob] }, Ethics: { users: [ed] } }
rules:
  - { name: objectives, when: { subject: [objective] }, require: { Risk: 1 } }
  - { name: freezes, when: { subject: [freeze] }, require: { Ethics: 1 } }
  - { name: the rest, when: { subject: [policy, promotion, model] }, require: { Risk: 2 } }
`),
).value!;

const governed = fc.constantFrom(
  'objectives/credit/v1.0.yaml',
  'objectives/credit/v1.1.yaml',
  'objectives/chat/v1.0.yaml',
  'freezes/credit.yaml',
  'policies/approvals.yaml',
  'models/m/1.0.0.yaml',
  'promotions/production/m.yaml',
  'kpis/m/1.0.0.json',
);
const ungoverned = fc.constantFrom('README.md', 'docs/a.md', 'src/model.py', 'objectives/README.md', 'notes');
const text = fc.constantFrom('a', 'b', 'c');
const governedFiles = fc.dictionary(governed, text, { maxKeys: 6 });
const otherFiles = fc.dictionary(ungoverned, text, { minKeys: 1, maxKeys: 3 });
const signatories = fc.subarray(['ann', 'bob', 'ed']);

interface Change {
  readonly base: Files;
  readonly head: Files;
  /** What the signatories saw; default: the head. */
  readonly seen?: Files;
  readonly signed: readonly string[];
}

async function contentOf(base: Files, head: Files) {
  const [before, after] = [treeOf(base), treeOf(head)];
  const changes = changedPaths(differingPaths(before, after), before, after);
  const merged = new TreeReader(after);
  const subjects = await subjectsOf(changes, merged, new TreeReader(before));
  const versionsOf = (domain: string) => merged.objectivesOf(domain).map(({ version }) => version);
  const paths = changes.map(({ path }) => path);
  return { changes, subjects, content: signedContent(paths, after, before, subjects.references, versionsOf) };
}

async function judge({ base, head, seen = head, signed }: Change) {
  const { changes, subjects, content } = await contentOf(base, head);
  const { requirements, findings } = requirementsFor(policy, subjects.governed, subjects.approvers);
  const evaluation = evaluateSignOffs({
    facts: factsOf(content, (await contentOf(base, seen)).content, signed),
    settings: policy.settings,
    requirements,
    hold: undefined,
    now: 0,
  });
  const reasons = [
    ...reasonsOfFindings([...immutabilityFindings(changes), ...findings]),
    ...evaluation.reasons,
  ];
  return { evaluation, reasons, verdict: verdictOf(reasons) };
}

function factsOf(current: SignedContent, seen: SignedContent, signed: readonly string[]): PullRequestFacts {
  const author = accountOf('author');
  const commits = ['c1', 'c2'].map((name) => ({
    sha: sha(name),
    author,
    committer: author,
    authorEmail: 'author@example.org',
    committerEmail: 'author@example.org',
    authorName: 'author',
    committerName: 'author',
    message: 'Change files',
    verified: false,
  }));
  const push = (time: number, before: string, after: string) => ({
    at: timeOf(time)!,
    before: sha(before),
    after: sha(after),
    actor: author,
  });
  const holders = (logins: readonly string[]) => ({
    kind: 'known' as const,
    accounts: logins.map((login) => accountOf(login)!),
  });
  return {
    repository: 'acme/objectives',
    number: 7,
    author,
    baseBranch: 'main',
    baseCommit: sha('b1'),
    headCommit: sha('c2'),
    commits,
    openedAt: timeOf(0),
    removed: { commits: [], unread: [] },
    reviews: signed.map((login, index) => ({
      id: index + 1,
      user: accountOf(login),
      state: 'APPROVED',
      commit: sha('c1'),
      submittedAt: timeOf(10 + index),
      dismissedBy: undefined,
    })),
    current,
    content: new Map([
      [sha('c1'), seen],
      [sha('c2'), current],
    ]),
    pushLog: { kind: 'log', entries: [push(0, '0', 'c1'), push(30, 'c1', 'c2')] },
    baseChanges: [],
    mergedAt: undefined,
    roles: new Map([
      ['Risk', holders(['ann', 'bob'])],
      ['Ethics', holders(['ed'])],
    ]),
  };
}

describe('for any change of governed files', () => {
  test('the generator draws every verdict', async () => {
    const drawn = fc.sample(fc.tuple(governedFiles, governedFiles, signatories), { numRuns: 300, seed: 1 });
    const verdicts = await Promise.all(
      drawn.map(
        async ([base, head, signed]) => (await judge({ base, head: { ...base, ...head }, signed })).verdict,
      ),
    );
    expect(new Set(verdicts)).toEqual(new Set(['allow', 'pending', 'deny', 'error']));
  });

  test('files that nobody governs change nothing, wherever they are added', async () => {
    await fc.assert(
      fc.asyncProperty(
        governedFiles,
        governedFiles,
        otherFiles,
        otherFiles,
        signatories,
        async (base, head, onBase, others, signed) => {
          const alone = await judge({ base, head, signed });
          const beside = await judge({ base: { ...base, ...onBase }, head: { ...head, ...others }, signed });
          expect(beside).toEqual(alone);
          // Nor do they void what was signed before they came.
          expect(await judge({ base, head: { ...head, ...others }, seen: head, signed })).toEqual(alone);
        },
      ),
    );
  });

  test('one byte more or less in a governed file after the last review voids every sign-off', async () => {
    await fc.assert(
      fc.asyncProperty(
        governedFiles,
        governedFiles,
        governed,
        fc.constantFrom('d', ''),
        signatories,
        async (base, seen, path, added, signed) => {
          const head = { ...seen, [path]: `${seen[path] ?? ''}${added}` };
          if (head[path] === seen[path] && path in seen) return;
          const { evaluation } = await judge({ base, head, seen, signed });
          expect(evaluation.roles.flatMap(({ given }) => given)).toEqual([]);
        },
      ),
    );
  });

  test('a governed file that goes after the last review voids every sign-off', async () => {
    await fc.assert(
      fc.asyncProperty(governedFiles, governedFiles, signatories, async (base, seen, signed) => {
        for (const path of Object.keys(seen)) {
          const { [path]: _gone, ...head } = seen;
          const { evaluation } = await judge({ base, head, seen, signed });
          expect(evaluation.roles.flatMap(({ given }) => given)).toEqual([]);
        }
      }),
    );
  });
});

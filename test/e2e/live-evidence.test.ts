/** `tracegate evidence verify --live` as it is shipped, against the loopback GitHub. */
import { describe, expect, jest, test } from '@jest/globals';
import type { EvidenceFile } from '../../src/format/schema/evidence.ts';
import type { EvidenceVerificationOutput } from '../../src/format/schema/evidence-verification.ts';
import { sha256 } from '../../src/governance/digest.ts';
import { built } from '../command/built.ts';
import { recordOf } from '../evidence/record.ts';
import { put, scratch } from '../files/scratch.ts';
import type { MergeMethod } from '../loopback/world-types.ts';
import type { FaultStep, Step } from './scenario.ts';
import { Stage } from './stage.ts';

// Processes and keys take their time on a machine that does other things too.
jest.setTimeout(30_000);

const folderOf = scratch();
const id = 'OBJ.credit.v1.1';
const file = 'objectives/credit/v1.1.yaml';
const policy = 'policies/approvals.yaml';
type Predicate = EvidenceFile['predicate'];

/** The tightened objective was opened by alice, signed by rita for Risk and by ed for Ethics, and merged. */
async function merged(method: MergeMethod = 'merge'): Promise<Stage> {
  const stage = await Stage.set({ name: 'live', steps: [] });
  stage.play({ open: { change: 'tighten credit', by: 'alice' } });
  stage.play({ review: ['rita', 'ed'] });
  stage.play({ merge: { method } });
  return stage;
}

/** What is recorded on that merge. */
function recorded(stage: Stage): EvidenceFile {
  const { git } = stage.repository;
  const pull = stage.branches.pull(1);
  const text = new TextDecoder().decode(git.file(git.head('main'), file)!);
  // Every method puts its commits onto the base as it was, which has no first parent here.
  let onto = pull.merge_commit_sha!;
  while (git.read(onto).parents.length > 0) onto = git.read(onto).parents[0]!;
  const policyText = new TextDecoder().decode(git.file(onto, policy)!);
  const roles: Record<string, string> = { rita: 'Risk', ed: 'Ethics' };
  return recordOf(
    text,
    {
      changeClass: 'tightening',
      approvals: pull.reviews.map((review) => ({
        login: review.user!.login,
        id: review.user!.id,
        role: roles[review.user!.login]!,
        submittedAt: review.submitted_at,
        reviewId: review.id,
        reviewedCommit: review.commit_id!,
      })),
      pullRequest: {
        repository: 'acme/governance',
        number: pull.number,
        author: pull.user!.login,
        base: onto,
        head: pull.head.sha,
        mergeCommit: pull.merge_commit_sha!,
        mergedAt: pull.merged_at!,
      },
      policy: { commit: onto, sha256: sha256(policyText), rules: ['any'] },
    },
    file,
    id,
  );
}

async function verify(
  stage: Stage,
  record: EvidenceFile,
  env: NodeJS.ProcessEnv = {},
): Promise<{ verdict: string; exit: number | null; message: string; output: EvidenceVerificationOutput }> {
  const { git } = stage.repository;
  const folder = folderOf({ '.git/HEAD': '', [`approvals/${id}.json`]: JSON.stringify(record) });
  put(folder, file, new TextDecoder().decode(git.file(stage.branches.pull(1).merge_commit_sha!, file)!));
  const args = ['evidence', 'verify', id, '--live', '--repo-slug', 'acme/governance', '--format', 'json'];
  const spoken = await built(args, folder, {
    GITHUB_API_URL: stage.server.url,
    GITHUB_TOKEN: 'loopback-token',
    TRACEGATE_RETRY_BASE_MS: '1',
    ...env,
  });
  expect(spoken.err).toBe('');
  const output = JSON.parse(spoken.out) as EvidenceVerificationOutput;
  const message = output.checks.find((check) => check.id === 'evidence-derived')!.message;
  return { verdict: output.verdict, exit: spoken.exit, message, output };
}

describe('a record that GitHub bears out', () => {
  test.each<MergeMethod>(['merge', 'squash', 'rebase'])('after a %s is verified', async (method) => {
    const stage = await merged(method);
    const { message, output, ...seen } = await verify(stage, recorded(stage));
    expect({ ...seen, message }).toEqual({
      verdict: 'verified',
      exit: 0,
      message:
        'acme/governance says the same: Signed off by review (Risk: rita, Ethics: ed) on pull request #1.',
    });
    expect(output.vouched_by).toEqual({ key_ids: [], workflow: null, repository: 'acme/governance' });
    await stage.server.close();
  });
});

describe('a record that says otherwise than GitHub is refuted', () => {
  const first = (change: Partial<Predicate['approvals'][0]>) => (record: EvidenceFile) => {
    const [rita, ...others] = record.predicate.approvals;
    record.predicate.approvals = [{ ...rita!, ...change }, ...others];
  };
  const pull =
    (change: Partial<NonNullable<Predicate['pullRequest']>>) =>
    ({ predicate }: EvidenceFile) => {
      predicate.pullRequest = { ...predicate.pullRequest!, ...change };
    };
  const other = '9'.repeat(40);

  test.each<[string, (record: EvidenceFile) => void, RegExp]>([
    [
      'in who signed',
      first({ login: 'rob' }),
      /Review \d+ is by rita, not rob\. .*lacks review \d+, by which rita/,
    ],
    ['in the account of who signed', first({ id: 4242 }), /Review \d+ is by account \d+, not 4242\./],
    [
      'in the role',
      first({ role: 'Legal' }),
      /Review \d+ of rita is as recorded, but does not sign for Legal today\./,
    ],
    [
      'in the review',
      first({ reviewId: 424242 }),
      /There is no review 424242, by which rita is to have signed\./,
    ],
    [
      'in the commit that was seen',
      first({ reviewedCommit: other }),
      /Review \d+ is of commit [0-9a-f]+, not 9+\./,
    ],
    ['in the time', first({ submittedAt: '2024-12-31T00:00:00Z' }), /not 2024-12-31T00:00:00Z\./],
    [
      'in that it leaves a signature out',
      ({ predicate }) => predicate.approvals.pop(),
      /The record lacks review \d+, by which ed signs for Ethics\./,
    ],
    [
      'in that somebody signed besides',
      ({ predicate }) =>
        predicate.approvals.push({ ...predicate.approvals[0]!, login: 'lea', reviewId: 1, role: 'Legal' }),
      /There is no review 1, by which lea is to have signed\./,
    ],
    ['in the author', pull({ author: 'bob' }), /Pull request #1 is by alice, not bob\./],
    ['in the head', pull({ head: other }), /Pull request #1 has the head [0-9a-f]+, not 9+\./],
    ['in the merge', pull({ mergeCommit: other }), /was merged as [0-9a-f]+, not 9+\./],
    ['in the time of the merge', pull({ mergedAt: '2030-01-01T00:00:00Z' }), /was merged at .*, not 2030/],
    ['in the base', pull({ base: other }), /has the base [0-9a-f]+, not 9+\./],
    [
      'in the repository',
      pull({ repository: 'mallory/governance' }),
      /lies in acme\/governance, not mallory\/governance\./,
    ],
    [
      'in the commit of the policy',
      ({ predicate }) => (predicate.policy.commit = other),
      /was merged onto [0-9a-f]+, not 9+\./,
    ],
    [
      'in that it names no pull request',
      ({ predicate }) => (predicate.pullRequest = null),
      /names no pull request/,
    ],
  ])('%s', async (_, change, message) => {
    const stage = await merged();
    const record = recorded(stage);
    change(record);
    expect(await verify(stage, record)).toMatchObject({
      verdict: 'refuted',
      exit: 1,
      message: expect.stringMatching(message),
    });
    await stage.server.close();
  });

  test.each<[string, Step[], RegExp]>([
    [
      'when a signature was dismissed since',
      [{ dismiss: { review: 'ed', by: 'boss' } }],
      /merged without sign-off.*Review \d+ says DISMISSED/,
    ],
    [
      'when somebody who signed left the team since',
      [{ team: { 'acme/ai-ethics': { members: ['eve'] } } }],
      /merged without sign-off.*Review \d+ of ed is as recorded, but does not sign for Ethics today\./,
    ],
    [
      'when the file reads otherwise on the branch',
      [{ main: { files: { [file]: 'description: other\n' } } }],
      /on main is not the content that the record is about/,
    ],
    ['when the file is gone from the branch', [{ main: { files: { [file]: null } } }], /is not on main/],
  ])('%s', async (_, steps, message) => {
    const stage = await merged();
    const record = recorded(stage);
    for (const step of steps) stage.play(step as Parameters<Stage['play']>[0]);
    expect(await verify(stage, record)).toMatchObject({
      verdict: 'refuted',
      exit: 1,
      message: expect.stringMatching(message),
    });
    await stage.server.close();
  });

  test('that names another pull request, which everybody signed too', async () => {
    const stage = await merged();
    stage.play({ open: { change: 'tighten routing', by: 'alice' } });
    stage.play({ review: ['rita'] });
    stage.play({ merge: {} });
    const record = recorded(stage);
    record.predicate.pullRequest!.number = 2;
    expect(await verify(stage, record)).toMatchObject({
      verdict: 'refuted',
      message: expect.stringMatching(/Pull request #2 did not bring the content that the record is about/),
    });
    await stage.server.close();
  });

  test('of a merge that nobody signed, whatever the record says', async () => {
    const stage = await Stage.set({ name: 'unsigned', steps: [] });
    stage.play({ open: { change: 'tighten credit', by: 'alice' } });
    stage.play({ review: { by: 'rita' } });
    stage.play({ merge: {} });
    expect(await verify(stage, recorded(stage))).toMatchObject({ verdict: 'refuted', exit: 1 });
    await stage.server.close();
  });
});

describe('what GitHub does not answer is no verdict', () => {
  test.each<[string, FaultStep]>([
    ['a fault', { path: '/pulls/1/reviews', answer: 500 }],
    ['a repository that cannot be read', { path: '/repos/acme/governance$', answer: 404 }],
    ['a cut connection', { path: '/git/trees', answer: 'reset' }],
  ])('%s', async (_, fault) => {
    const stage = await merged();
    stage.play({ fault: { times: 99, ...fault } });
    expect(await verify(stage, recorded(stage))).toMatchObject({ verdict: 'error', exit: 3 });
    await stage.server.close();
  });

  test('nobody at the address', async () => {
    const stage = await merged();
    const seen = await verify(stage, recorded(stage), { GITHUB_API_URL: 'http://127.0.0.1:9' });
    expect(seen).toMatchObject({ verdict: 'error', exit: 3 });
    await stage.server.close();
  });
});

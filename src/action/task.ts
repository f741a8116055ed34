/** What a run is to do, told by the `command` input and the event. */
export type Task =
  | { readonly kind: 'check'; readonly pulls: readonly number[]; readonly headCommit: string | undefined }
  /** Every open pull request: for what changes without an event, such as a waiting time or a team's members. */
  | { readonly kind: 'check-open'; readonly event: string }
  | {
      readonly kind: 'merge-group';
      readonly headCommit: string;
      readonly headBranch: string;
      readonly baseCommit: string;
      readonly baseBranch: string;
    }
  | { readonly kind: 'gate' }
  | { readonly kind: 'record'; readonly before: string; readonly after: string; readonly branch: string }
  /** The event is none of ours, and is known to be none. */
  | { readonly kind: 'nothing'; readonly message: string }
  | { readonly kind: 'unsupported'; readonly message: string };

/** The parts of an event's payload that decide; GitHub sends many more. */
export interface EventPayload {
  readonly pull_request?: { readonly number?: number };
  readonly merge_group?: {
    readonly head_sha?: string;
    readonly head_ref?: string;
    readonly base_sha?: string;
    readonly base_ref?: string;
  };
  readonly workflow_run?: {
    readonly head_sha?: string;
    readonly pull_requests?: readonly {
      readonly number?: number;
      readonly base?: { readonly repo?: { readonly id?: number } };
    }[];
  };
  readonly repository?: { readonly id?: number; readonly default_branch?: string };
  /** Of a push. */
  readonly ref?: string;
  readonly before?: string;
  readonly after?: string;
}

/**
 * Chooses the task. Nothing that is unknown becomes a task that could allow.
 * @param command the input of that name
 * @param hasModel whether `model-name` is given
 */
export function taskOf(command: string, event: string, payload: EventPayload, hasModel: boolean): Task {
  switch (command) {
    case 'gate':
      return { kind: 'gate' };
    case 'check':
      if (withoutPullRequest.has(event)) return hasModel ? ambiguous(event) : { kind: 'check-open', event };
      return byEvent(event, payload) ?? unsupported(event, command);
    case 'record':
      return byPush(event, payload) ?? unsupported(event, command);
    case 'auto': {
      const check = byEvent(event, payload);
      if (check !== undefined && hasModel) return ambiguous(event);
      if (check !== undefined) return check;
      return hasModel ? { kind: 'gate' } : (byPush(event, payload) ?? unsupported(event, command));
    }
    default:
      return {
        kind: 'unsupported',
        message: `The command \`${command}\` is not one that this version carries out.`,
      };
  }
}

/** What asks by itself for no check; `command: check` says that all open pull requests are meant. */
const withoutPullRequest: ReadonlySet<string> = new Set(['schedule', 'workflow_dispatch']);

function byEvent(event: string, payload: EventPayload): Task | undefined {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review': {
      const number = payload.pull_request?.number;
      return number === undefined ? undefined : { kind: 'check', pulls: [number], headCommit: undefined };
    }
    case 'workflow_run': {
      // A fork may have a pull request of its own from the same commit: its numbers are not ours.
      const pulls = (payload.workflow_run?.pull_requests ?? []).flatMap(({ number, base }) =>
        number === undefined || base?.repo?.id !== payload.repository?.id ? [] : [number],
      );
      return { kind: 'check', pulls, headCommit: payload.workflow_run?.head_sha };
    }
    case 'merge_group': {
      const { head_sha, head_ref, base_sha, base_ref } = payload.merge_group ?? {};
      if (
        head_sha === undefined ||
        head_ref === undefined ||
        base_sha === undefined ||
        base_ref === undefined
      )
        return undefined;
      const short = (ref: string) => ref.replace(/^refs\/heads\//, '');
      return {
        kind: 'merge-group',
        headCommit: head_sha,
        headBranch: short(head_ref),
        baseCommit: base_sha,
        baseBranch: short(base_ref),
      };
    }
    default:
      return undefined;
  }
}

const commitForm = /^[0-9a-f]{40}$/;
const noCommit = /^0+$/;

/** A push to the default branch brings what governs; what goes to other branches and tags governs nothing. */
function byPush(event: string, { ref, before, after, repository }: EventPayload): Task | undefined {
  const branch = repository?.default_branch;
  if (event !== 'push' || ref === undefined || branch === undefined) return undefined;
  if (ref !== `refs/heads/${branch}`)
    return { kind: 'nothing', message: `${ref} is not the default branch, ${branch}: nothing is recorded.` };
  if (!commitForm.test(before ?? '') || !commitForm.test(after ?? '') || noCommit.test(after ?? ''))
    return undefined;
  return { kind: 'record', before: before ?? '', after: after ?? '', branch };
}

/** A pipeline that names a model wants it gated; a check that finds nothing governed must not pass for that. */
function ambiguous(event: string): Task {
  const message = `The event ${event} is taken for a check of pull requests, and \`model-name\` asks for a gate: say \`command: check\` without it, or \`command: gate\`.`;
  return { kind: 'unsupported', message };
}

function unsupported(event: string, command: string): Task {
  return {
    kind: 'unsupported',
    message: `The event ${event} asks for nothing that \`${command}\` can decide; a gate needs \`model-name\` and \`environment\`.`,
  };
}

/** Scenarios of the action on GitHub, as the tables under test/cases/e2e write them. */
import type { MergeMethod, Person } from '../loopback/world-types.ts';

/** A file's new content: text as it is, null to delete it, or made from a file that is there already. */
export type FileSpec =
  | string
  | null
  | {
      /** A file below test/cases/e2e/fixtures, or below the repository's root. */
      readonly fixture?: string;
      readonly repository?: string;
      /** Every occurrence of each key; one that does not occur is a mistake in the table. */
      readonly replace?: Readonly<Record<string, string>>;
    }
  | { readonly link: string }
  | { readonly submodule: string }
  | { readonly repeat: string; readonly times: number };

export type Files = Readonly<Record<string, FileSpec>>;

/** What a commit or a branch takes from: named sets of fixtures/sets.yaml, and files of its own. */
export interface Content {
  readonly change?: string | readonly string[];
  readonly files?: Files;
  /** Files that are generated: `{n}` in path and text counts from 1. */
  readonly many?: { readonly count: number; readonly path: string; readonly text: string };
}

export interface CommitStep extends Content {
  readonly by?: Person;
  readonly committer?: Person;
  readonly message?: string;
  /** Whether GitHub shows its signature as verified. */
  readonly verified?: boolean;
  /** Who pushes it; default: its author. */
  readonly pusher?: string | null;
  /** The server's time of the push: `same second` as what happened before, or RFC 3339. */
  readonly at?: string;
  /** A name for the commit. */
  readonly as?: string;
}

export interface OpenStep extends CommitStep {
  readonly title?: string;
  readonly branch?: string;
  readonly base?: string;
  /** The owner of the fork that holds the branch. */
  readonly fork?: string;
  /** The pull request's author, where that is not the commit's; null for a deleted account. */
  readonly author?: string | null;
  /** Commits before the last one, which carries the files. */
  readonly earlier?: readonly CommitStep[];
  /** So many commits between the earlier ones and the last, which change nothing. */
  readonly emptyCommits?: number;
}

export interface PushStep extends CommitStep {
  readonly pull?: number;
  /** Drops the head, as an amended commit does. */
  readonly amend?: boolean;
  /** So many pushes of the same, each of a commit of its own. */
  readonly times?: number;
}

export interface ReviewStep {
  readonly by: string | null;
  /** One of GitHub's, or one that it may add later. */
  readonly state?: string;
  readonly pull?: number;
  /** The commit that GitHub names; default: the head. */
  readonly commit?: string | null;
  readonly at?: string;
}

/** Answers that GitHub does not usually give. */
export interface FaultStep {
  readonly method?: string;
  /** A regular expression for the path. */
  readonly path?: string;
  readonly times?: number;
  readonly skip?: number;
  /**
   * An HTTP status, `reset`, `hang`, steps that happen right before the request is answered, or another run that
   * writes the same file with these texts replaced right before.
   */
  readonly answer:
    number | 'reset' | 'hang' | readonly Step[] | { readonly overtaken: Readonly<Record<string, string>> };
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface TeamSpec {
  readonly members?: readonly string[];
  readonly pending?: readonly string[];
  readonly unreadable?: boolean;
}

export interface OrganizationRoleSpec {
  readonly users?: readonly string[];
  readonly teams?: readonly string[];
  readonly unreadable?: boolean;
}

export interface RunStep {
  readonly event?: string;
  /** The action of the event: opened, synchronize, closed, … */
  readonly action?: string;
  readonly pull?: number;
  /** The payload to send in place of GitHub's, or parts that replace those of GitHub's. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Parts that replace those of an object of the payload. */
  readonly parts?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The repository that the workflow runs in, where it is not the governed one. */
  readonly from?: string;
  /** Of a push: what it was from and to, by the names of commits, where that is not the newest push; its branch or tag. */
  readonly push?: {
    readonly before?: string;
    readonly after?: string;
    readonly branch?: string;
    readonly ref?: string;
  };
  /** The commit that is reported on, by the name it was given; default the pull request's head. */
  readonly on?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly workspace?: Files;
  readonly expect: Expected;
}

/** What must come out; lists that are left out must be empty, texts that are left out may be anything. */
export interface Expected {
  readonly verdict: 'allow' | 'pending' | 'deny' | 'error';
  /** Default: what follows from the verdict. */
  readonly exit?: 0 | 1;
  /** The newest commit status of the head; `none` when none is set, `elsewhere` when on other commits only. Default: what follows from the verdict. */
  readonly status?: 'success' | 'pending' | 'failure' | 'error' | 'none' | 'elsewhere';
  /** Name of the status; default `tracegate: main`. */
  readonly context?: string;
  /** Ids of the reasons that fail and warn, each once. */
  readonly fails?: readonly string[];
  readonly warns?: readonly string[];
  /** Ids of the reasons that pass, each once; not looked at where it is left out. */
  readonly passes?: readonly string[];
  /** What was written, in order: `approvals/…`, `issue`, `branch`; not looked at where it is left out. */
  readonly writes?: readonly string[];
  /** Where the action's outputs name a file: parts that it must have. */
  readonly predicate?: readonly string[];
  readonly subjects?: string;
  /** Parts that the verification summary of a gate must have; `none` when there must be none. */
  readonly summaryStatement?: 'none' | readonly string[];
  readonly missing?: Readonly<Record<string, number>>;
  /** Texts that must be in the messages of the reasons. */
  readonly messages?: readonly string[];
  /** Annotations as the runner reads them: parts that one line of the log must have. */
  readonly annotations?: readonly string[];
  /** Texts that the comment must have, or must not have; `none` when there must be no comment of ours. */
  readonly comment?: 'none' | readonly string[];
  readonly commentWithout?: readonly string[];
  readonly summary?: readonly string[];
  readonly summaryWithout?: readonly string[];
  readonly log?: readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  /** Whose review is asked for in this run, in the order of the requests: logins, and `team <slug>`. */
  readonly asked?: readonly string[];
  /** The newest commit status of other pull requests than the one reported on, by number. */
  readonly statuses?: Readonly<Record<string, string>>;
  /** The most REST calls, writes included. */
  readonly calls?: number;
  /** The most files that are fetched. */
  readonly blobs?: number;
}

/** What a record is expected to say; `none` when there must be none. */
export type ExpectedRecord =
  | 'none'
  | {
      readonly verdict: 'approved' | 'unapproved';
      readonly class: string;
      /** `login as role`, in order. */
      readonly approvals?: readonly string[];
      /** Number of the pull request; null for none. */
      readonly pull: number | null;
      readonly rules?: readonly string[];
      /** Whether the key of the scenario signed exactly the record's bytes; `none` for no envelope. */
      readonly envelope?: 'signed' | 'none';
    };

export type Step =
  | { readonly open: OpenStep }
  /** Names the commit that a branch points to. */
  | { readonly mark: string; readonly branch?: string }
  /** Moves main to a named commit, whatever that drops. */
  | { readonly 'force main': { readonly to: string } }
  /** Opens a pull request from the branch with records that the action made. */
  | { readonly 'open records': { readonly by: string } }
  /** Replaces texts in a file of a branch, by a push to it: `records` for the branch that the action made. */
  | {
      readonly tamper: {
        readonly path: string;
        readonly replace: Readonly<Record<string, string>>;
        readonly branch?: string;
        readonly as?: string;
      };
    }
  /** What the records on main, or on the branch that the action made, say. */
  | { readonly records: Readonly<Record<string, ExpectedRecord>>; readonly on?: 'records' }
  /** Titles of the open issues, in part, oldest first. */
  | { readonly issues: readonly string[] }
  | { readonly 'close issues': true }
  | { readonly 'open issue': { readonly by: string; readonly body: string } }
  | { readonly push: PushStep }
  | { readonly review: string | readonly string[] | ReviewStep }
  | { readonly reviews: ReviewStep & { readonly count: number } }
  | {
      readonly 'merge into': { readonly pull: number; readonly from: string; readonly by: string };
    }
  | { readonly dismiss: { readonly review: string; readonly by: string | null; readonly pull?: number } }
  | { readonly repoint: { readonly review: string; readonly pull?: number } }
  | {
      readonly 'merge base': {
        readonly by: string;
        readonly files?: Files;
        /** By the button on the page: GitHub commits and signs it. */
        readonly button?: boolean;
        /** Who GitHub writes as the author, where it is not the one who pressed it. */
        readonly author?: string;
      };
    }
  | { readonly edit: { readonly review: string; readonly body: string } }
  | { readonly rebase: { readonly by: string } }
  | { readonly 'fast-forward': { readonly branch: string; readonly to: string } }
  | { readonly main: Content & { readonly branch?: string } }
  | { readonly forget: string }
  | { readonly retarget: { readonly to: string; readonly by: string } }
  | {
      /** What GitHub shows as merged because its head came to the base by a push. */
      readonly 'push merge': {
        readonly by: string;
        /** A commit that the base never was at, with these files, as the first parent of a merge commit that puts them back. */
        readonly onto?: Files;
      };
    }
  | { readonly merge: { readonly pull?: number; readonly method?: MergeMethod; readonly by?: string } }
  | {
      readonly queue: {
        readonly pulls: readonly number[];
        readonly stray?: Files;
        readonly method?: MergeMethod;
        /** Laid on the group before it, as GitHub does while that one waits. */
        readonly behind?: boolean;
      };
    }
  | { readonly close: number }
  | { readonly comment: { readonly by: string | null; readonly body: string } }
  | { readonly commented: { readonly by: string; readonly body: string } }
  | { readonly 'delete branch': string }
  | { readonly team: Readonly<Record<string, TeamSpec>> }
  | { readonly 'organization role': Readonly<Record<string, OrganizationRoleSpec>> }
  | { readonly rename: { readonly login: string; readonly to: string } }
  | { readonly 'no access': string }
  | { readonly draft: boolean }
  /** So many pull requests that change nothing governed. */
  | { readonly pulls: { readonly count: number } }
  | { readonly trees: { readonly limit: number } }
  | { readonly fault: FaultStep }
  | { readonly same: 'the same verdict file as before' }
  | { readonly run: RunStep };

/** A table: the scenarios of one theme. */
export interface Theme {
  /** What the action takes for now, where a run does not say; default: a minute after what happened last. */
  readonly now?: string;
  readonly cases: readonly Scenario[];
}

export interface Scenario {
  readonly name: string;
  /** As of its theme. */
  readonly now?: string;
  /** Rows of the peers' cases that this one replays. */
  readonly peer?: readonly (number | string)[];
  /** The path before the API, as on Enterprise Server. */
  readonly prefix?: string;
  /** What is on main: default the set `governance`. */
  readonly base?: Content;
  readonly teams?: Readonly<Record<string, TeamSpec>>;
  /** What happened before, told once for several scenarios. */
  readonly before?: readonly Step[];
  readonly steps: readonly Step[];
}

/** Scenarios of the action on GitHub, as the tables under test/cases/e2e write them. */
import type { MergeMethod, Person, ReviewState } from '../loopback/world-types.ts';

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
}

export interface ReviewStep {
  readonly by: string | null;
  readonly state?: ReviewState;
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
  /** An HTTP status, `reset`, `hang`, or steps that happen right before the request is answered. */
  readonly answer: number | 'reset' | 'hang' | readonly Step[];
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
  readonly missing?: Readonly<Record<string, number>>;
  /** Texts that must be in the messages of the reasons. */
  readonly messages?: readonly string[];
  /** Annotations as the runner reads them: parts that one line of the log must have. */
  readonly annotations?: readonly string[];
  /** Texts that the comment must have, or must not have; `none` when there must be no comment of ours. */
  readonly comment?: 'none' | readonly string[];
  readonly commentWithout?: readonly string[];
  readonly summaryWithout?: readonly string[];
  readonly log?: readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  /** Whose review is asked for in this run, in the order of the requests: logins, and `team <slug>`. */
  readonly asked?: readonly string[];
  /** The newest commit status of other pull requests than the one reported on, by number. */
  readonly statuses?: Readonly<Record<string, string>>;
  /** The most REST calls, writes included. */
  readonly calls?: number;
}

export type Step =
  | { readonly open: OpenStep }
  | { readonly push: PushStep }
  | { readonly review: string | readonly string[] | ReviewStep }
  | { readonly reviews: ReviewStep & { readonly count: number } }
  | {
      readonly 'merge into': { readonly pull: number; readonly from: string; readonly by: string };
    }
  | { readonly dismiss: { readonly review: string; readonly by: string | null; readonly pull?: number } }
  | { readonly repoint: { readonly review: string; readonly pull?: number } }
  | { readonly 'merge base': { readonly by: string; readonly files?: Files } }
  | { readonly rebase: { readonly by: string } }
  | { readonly 'fast-forward': { readonly branch: string; readonly to: string } }
  | { readonly main: Content & { readonly branch?: string } }
  | { readonly forget: string }
  | { readonly retarget: { readonly to: string; readonly by: string } }
  | { readonly merge: { readonly pull?: number; readonly method?: MergeMethod; readonly by?: string } }
  | {
      readonly queue: {
        readonly pulls: readonly number[];
        readonly stray?: Files;
        readonly method?: MergeMethod;
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

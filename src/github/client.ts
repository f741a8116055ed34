import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { getOctokit } from '@actions/github';
import { fetchOver } from './fetch.ts';

/** A fault of GitHub or of the network after all retries. Never an allow. */
export class GitHubFault extends Error {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  constructor(request: string, status: number, cause: unknown) {
    const said = cause instanceof Error ? cause.message : String(cause);
    super(`${request} failed${status === 0 ? '' : ` with ${status}`}: ${said.split('\n')[0]}`, { cause });
    this.name = 'GitHubFault';
    this.status = status;
  }
}

export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** GitHub's REST API, with retries, rate limits and pages taken care of. */
export interface GitHubClient {
  /**
   * One request; answers the body. With `once` it is not sent again after a fault of the server, which may have
   * carried it out all the same.
   * @throws GitHubFault
   */
  request<T>(route: string, parameters?: Parameters, options?: { readonly once: boolean }): Promise<T>;
  /** Every page of a list, in order. `enough` ends it early once it holds. @throws GitHubFault */
  list<T>(route: string, parameters?: Parameters, enough?: (items: readonly T[]) => boolean): Promise<T[]>;
}

/** The longest that a rate limit is waited for; a longer one fails the run, which then says so. */
const LONGEST_WAIT_SECONDS = 120;

/** A queue that lets everything through: a run writes three times, which needs no spacing by seconds. */
const unspaced = {
  key: () => ({
    schedule: <T>(_options: object, job: (...given: unknown[]) => T, ...given: unknown[]): T => job(...given),
  }),
};

export interface ConnectOptions {
  /** How long one unit of waiting is; shorter only where time is simulated. */
  readonly retryBaseMilliseconds: number;
  /** How long an answer to one request may take. */
  readonly timeoutMilliseconds: number;
}

/** Of Octokit, as its plugins see it, what gives each attempt a time of its own. */
interface Hooks {
  readonly hook: {
    before(name: 'request', hook: (options: { request: { signal?: AbortSignal } }) => void): void;
  };
}

/** Connects to the API at GITHUB_API_URL (default github.com's). */
export function connect(
  token: string,
  { retryBaseMilliseconds, timeoutMilliseconds }: ConnectOptions,
): GitHubClient {
  const wait = (seconds: number, _options: unknown, _octokit: unknown, count: number): boolean =>
    count < 2 && seconds <= LONGEST_WAIT_SECONDS;
  const options = {
    retry: { retries: 3, retryAfterBaseValue: retryBaseMilliseconds },
    throttle: {
      retryAfterBaseValue: retryBaseMilliseconds,
      onRateLimit: wait,
      onSecondaryRateLimit: wait,
      global: unspaced,
      write: unspaced,
      notifications: unspaced,
    },
    userAgent: 'tracegate',
    request: { fetch: fetchOver(timeoutMilliseconds) },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  };
  // Comes before the others, and so runs for each attempt: waiting for a rate limit takes no time from the next.
  const timed = ({ hook }: Hooks): object => {
    hook.before('request', (one) => {
      one.request.signal = AbortSignal.timeout(timeoutMilliseconds);
    });
    return {};
  };
  const octokit = getOctokit(token, options as object, timed as never, retry, throttling);

  async function send(
    route: string,
    parameters: Parameters,
    once = false,
  ): Promise<{ data: unknown; link: string | undefined }> {
    try {
      const unrepeated = once ? { request: { retries: 0 } } : {};
      const response = await octokit.request(route, { ...parameters, ...unrepeated });
      return { data: response.data, link: response.headers.link };
    } catch (error) {
      throw new GitHubFault(route, statusOf(error), error);
    }
  }

  return {
    request: async <T>(route: string, parameters: Parameters = {}, { once } = { once: false }) =>
      (await send(route, parameters, once)).data as T,
    list: async <T>(
      route: string,
      parameters: Parameters = {},
      enough: (items: readonly T[]) => boolean = () => false,
    ) => {
      const items: T[] = [];
      let cursor: Parameters = { per_page: 100 };
      for (;;) {
        const { data, link } = await send(route, { ...parameters, ...cursor });
        if (!Array.isArray(data)) throw new GitHubFault(route, 0, new Error('the answer is not a list'));
        items.push(...(data as T[]));
        const next = nextPage(link);
        if (next === undefined || enough(items)) return items;
        cursor = { per_page: 100, ...next };
      }
    },
  };
}

/** HTTP status of a failed request. GitHub says 403 also for a rate limit, which is no matter of rights: 429. */
function statusOf(error: unknown): number {
  const { status, message, response } = error as {
    status?: unknown;
    message?: unknown;
    response?: { headers?: Readonly<Record<string, string | undefined>> };
  };
  if (typeof status !== 'number') return 0;
  const limited =
    response?.headers?.['retry-after'] !== undefined ||
    response?.headers?.['x-ratelimit-remaining'] === '0' ||
    /rate limit/i.test(String(message));
  return status === 403 && limited ? 429 : status;
}

function silent(): void {
  // What matters is said by the face; a library's own log lines would end up between workflow commands.
}

/** The paging parameters of the next page, from a Link header (RFC 8288); GitHub pages by number or by cursor. */
export function nextPage(link: string | undefined): Parameters | undefined {
  const target = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  if (target === undefined) return undefined;
  const query = new URL(target).searchParams;
  const cursor = ['page', 'after', 'before'].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, name === 'page' ? Number(value) : value] as const];
  });
  return cursor.length === 0 ? undefined : Object.fromEntries(cursor);
}

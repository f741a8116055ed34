/** What a route gets and gives, and how lists are cut into pages. */
import type { Repository } from './repository.ts';
import type { User } from './world-types.ts';
import type { World } from './world.ts';

export type Context = {
  world: World;
  /** The address of the API as the client wrote it, without a slash at the end. */
  api: string;
  /** The path below `api`. */
  path: string;
  parameters: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** Whose token it is. */
  actor: User;
  /** Whether the client asks for a file's bytes instead of JSON. */
  raw: boolean;
};

export type Answer = { status: number; body: unknown; headers?: Record<string, string> };
export type Route = (context: Context) => Answer;
export type RepositoryRoute = (repository: Repository, context: Context) => Answer;

const LARGEST_PAGE = 100;

export function ok(body: unknown, headers: Record<string, string> = {}): Answer {
  return { status: 200, body, headers };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

/** An error in GitHub's form. */
export function refused(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}

export function notFound(): Answer {
  return refused(404, 'Not Found');
}

export type Page = { number: number; size: number; last: number; start: number };

/** The page that the query asks for; a size above 100 counts as 100, without a word, as on GitHub. */
export function pageOf(query: URLSearchParams, total: number): Page {
  const size = Math.min(positive(query.get('per_page'), 30), LARGEST_PAGE);
  const number = positive(query.get('page'), 1);
  return { number, size, last: Math.max(1, Math.ceil(total / size)), start: (number - 1) * size };
}

/** The `Link` header of a numbered page, or none when there is only one. */
export function pageLinks(context: Context, page: Page): Record<string, string> {
  const links: string[] = [];
  const add = (relation: string, number: number) =>
    links.push(link(context, relation, { page: String(number) }));
  if (page.number > 1) add('prev', page.number - 1);
  if (page.number < page.last) add('next', page.number + 1);
  if (page.number < page.last) add('last', page.last);
  if (page.number > 1) add('first', 1);
  return links.length === 0 ? {} : { link: links.join(', ') };
}

/** One page of a list, each item rendered only when it is on it. */
export function paginate<Item>(context: Context, items: Item[], render: (item: Item) => unknown): Answer {
  const page = pageOf(context.query, items.length);
  return ok(items.slice(page.start, page.start + page.size).map(render), pageLinks(context, page));
}

/** One page of a list that is read on by a cursor (`after`), as push logs and attestations are. */
export function paginateByCursor<Item extends { id: number }>(context: Context, items: Item[]) {
  const size = pageOf(context.query, items.length).size;
  const after = context.query.get('after');
  const before = context.query.get('before');
  const at = (cursor: string) => items.findIndex(({ id }) => cursorOf(id) === cursor);
  let start = 0;
  if (after !== null) start = at(after) + 1;
  else if (before !== null) start = Math.max(0, at(before) - size);
  const page = items.slice(start, start + size);
  const links: string[] = [];
  const [first, last] = [page[0], page.at(-1)];
  if (last !== undefined && start + size < items.length)
    links.push(link(context, 'next', { after: cursorOf(last.id) }));
  if (first !== undefined && start > 0) links.push(link(context, 'prev', { before: cursorOf(first.id) }));
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') };
  return { page, headers };
}

function cursorOf(id: number): string {
  return Buffer.from(`cursor:${id}`).toString('base64url');
}

/** GitHub's links name a repository by its id. */
function link(context: Context, relation: string, changes: Record<string, string>): string {
  const query = new URLSearchParams(context.query);
  query.delete('after');
  query.delete('before');
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  const path = context.path.replace(/^\/repos\/([^/]+\/[^/]+)/, (whole, name: string) => {
    const repository = context.world.find(name);
    return repository === null ? whole : `/repositories/${repository.id}`;
  });
  return `<${context.api}${path}?${query.toString()}>; rel="${relation}"`;
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

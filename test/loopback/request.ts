/** A plain client of the loopback GitHub, for its own tests. */
import type { LoopbackServer } from './server.ts';

export type Reply = { status: number; body: any; headers: Headers };

/** Sends a request with a token and reads the JSON answer (or the text, when it is not JSON). */
export async function request(
  server: LoopbackServer,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { authorization: 'token test' },
): Promise<Reply> {
  const response = await fetch(path.startsWith('http') ? path : `${server.url}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
}

/** Follows `Link: rel="next"` to the end and returns the pages. */
export async function allPages(server: LoopbackServer, path: string): Promise<Reply[]> {
  const pages: Reply[] = [];
  let next: string | undefined = path;
  while (next !== undefined) {
    const page: Reply = await request(server, 'GET', next);
    pages.push(page);
    next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
  }
  return pages;
}

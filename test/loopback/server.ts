/** GitHub's REST API over a world in memory, on 127.0.0.1, with every exchange held against GitHub's contract. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { notFound, refused } from './answer.ts';
import type { Answer, Context } from './answer.ts';
import { Contract } from './contract.ts';
import type { Matched, Violation } from './contract.ts';
import { Faults } from './faults.ts';
import type { Fault, LoopbackRequest } from './faults.ts';
import { answer } from './routes.ts';
import type { CommitStatus, User } from './world-types.ts';
import type { World } from './world.ts';

export type LogEntry = LoopbackRequest & {
  /** 0 when the connection was cut or never answered. */
  status: number;
};

export type LoopbackOptions = {
  /** The account of the token; default: the workflow's own, `github-actions[bot]`. */
  actor?: User;
  /** A path before the API, such as `/api/v3` on Enterprise Server. */
  prefix?: string;
};

export class LoopbackServer {
  readonly world: World;
  readonly log: LogEntry[] = [];
  readonly actor: User;
  readonly #contract = new Contract();
  readonly #faults = new Faults();
  readonly #prefix: string;
  readonly #server: Server;

  private constructor(world: World, options: LoopbackOptions) {
    this.world = world;
    this.actor = options.actor ?? world.user('github-actions[bot]', { id: 41_898_282, type: 'Bot' });
    this.#prefix = options.prefix ?? '';
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.#fail('route', request, `the loopback failed: ${String(error)}`);
        send(response, refused(500, 'Server Error'));
      });
    });
  }

  /** Starts a server on a free port. */
  static async start(world: World, options: LoopbackOptions = {}): Promise<LoopbackServer> {
    const loopback = new LoopbackServer(world, options);
    // A test that fails before it closes the server must not keep the process alive.
    loopback.#server.unref().on('connection', (socket) => socket.unref());
    await new Promise<void>((resolve) => loopback.#server.listen(0, '127.0.0.1', resolve));
    return loopback;
  }

  /** The address of the API, for `GITHUB_API_URL`. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${this.#prefix}`;
  }

  /** Where requests or responses departed from GitHub's description; a test asserts that it is empty. */
  get violations(): Violation[] {
    return this.#contract.violations;
  }

  /** Every status that was set, in any repository, oldest first. */
  get statuses(): CommitStatus[] {
    return this.world.repositories
      .flatMap(({ statuses }) => statuses)
      .sort((left, right) => left.id - right.id);
  }

  /** Makes matching requests fail; faults are tried in the order they were added. */
  fault(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** Forgets the faults that are still to come. */
  calm(): void {
    this.#faults.clear();
  }

  /** Stops, and cuts the connections that are still open. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(message);
    const url = new URL(message.url ?? '/', 'http://127.0.0.1');
    const inside = url.pathname.startsWith(this.#prefix);
    const path = inside ? this.#canonical(url.pathname.slice(this.#prefix.length)) : url.pathname;
    const method = message.method ?? 'GET';
    const request: LoopbackRequest = {
      method,
      path,
      query: Object.fromEntries(url.searchParams),
      body: parsed(text),
    };
    const entry: LogEntry = { ...request, status: 0 };
    this.log.push(entry);
    const matched = inside ? this.#contract.match(method, path) : null;
    if (!inside) this.#fail('route', message, 'is outside the API');
    if (matched !== null) this.#contract.checkRequest(matched, path, url.searchParams, request.body);
    const struck = this.#faults.strike(request, response);
    if (struck !== null) {
      entry.status = struck;
      return;
    }
    const result = this.#answer(matched, message, request, url.searchParams);
    entry.status = result.status;
    if (matched !== null && !(result.body instanceof Uint8Array)) {
      this.#contract.checkResponse(matched.route, path, result.status, result.body);
    }
    send(response, result);
  }

  #answer(
    matched: Matched | null,
    message: IncomingMessage,
    request: LoopbackRequest,
    query: URLSearchParams,
  ): Answer {
    if (matched === null) return notFound();
    if (typeof request.body === 'string') return refused(400, 'Problems parsing JSON');
    if (request.method !== 'GET' && message.headers.authorization === undefined) {
      return refused(401, 'Requires authentication');
    }
    const context: Context = {
      world: this.world,
      api: this.url,
      path: request.path,
      parameters: matched.parameters,
      query,
      body: (request.body ?? {}) as Record<string, unknown>,
      actor: this.actor,
      raw: /application\/vnd\.github\.(v3\.)?raw/.test(message.headers.accept ?? ''),
    };
    return answer(`${matched.route.method} ${matched.route.template}`, context);
  }

  /** With `/repositories/<id>`, which GitHub's own links have, by name. */
  #canonical(path: string): string {
    return path.replace(/^\/repositories\/(\d+)/, (whole, id: string) => {
      const found = this.world.repositories.find((repository) => repository.id === Number(id));
      return found === undefined ? whole : `/repos/${found.full_name}`;
    });
  }

  #fail(where: Violation['where'], request: IncomingMessage, message: string): void {
    const { method = 'GET', url: path = '/' } = request;
    this.violations.push({ where, method, path, message });
  }
}

async function readText(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The JSON of a body; undefined when there is none, the text itself when it is not JSON. */
function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const raw = body instanceof Uint8Array;
  response.writeHead(status, {
    'content-type': raw ? 'application/vnd.github.raw; charset=utf-8' : 'application/json; charset=utf-8',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    ...headers,
  });
  response.end(raw ? body : JSON.stringify(body));
}

/** Faults that a test injects between the client and the loopback GitHub. */
import type { ServerResponse } from 'node:http';

export type LoopbackRequest = {
  method: string;
  /** Below the API's address, as the client encoded it. */
  path: string;
  query: Record<string, string>;
  body: unknown;
};

export type FaultAnswer = { status: number; headers?: Record<string, string>; body?: unknown };

export type Fault = {
  match: (request: LoopbackRequest) => boolean;
  /** How many matching requests it strikes; default 1. */
  times?: number;
  /** How many matching requests pass before it strikes; default 0. */
  skip?: number;
  /** An answer in place of GitHub's; `reset` cuts the connection; `hang` never answers; a function runs first
   * and the request is then answered as usual. */
  action: FaultAnswer | 'reset' | 'hang' | ((request: LoopbackRequest) => void);
};

export class Faults {
  readonly #armed: { fault: Fault; skip: number; left: number }[] = [];

  add(fault: Fault): void {
    this.#armed.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
  }

  /** From now on nothing fails. */
  clear(): void {
    this.#armed.length = 0;
  }

  /** The status that the fault answered with (0: none), or null when the request is to be answered as usual. */
  strike(request: LoopbackRequest, response: ServerResponse): number | null {
    for (const armed of this.#armed) {
      if (armed.left <= 0 || !armed.fault.match(request)) continue;
      if (armed.skip > 0) {
        armed.skip -= 1;
        continue;
      }
      armed.left -= 1;
      const status = perform(armed.fault.action, request, response);
      if (status !== null) return status;
    }
    return null;
  }
}

function perform(action: Fault['action'], request: LoopbackRequest, response: ServerResponse): number | null {
  if (typeof action === 'function') {
    action(request);
    return null;
  }
  if (action === 'hang') return 0;
  if (action === 'reset') {
    response.socket?.resetAndDestroy();
    return 0;
  }
  const body = action.body ?? { message: `Injected ${action.status}` };
  const isText = typeof body === 'string';
  response.writeHead(action.status, {
    'content-type': isText ? 'text/html' : 'application/json; charset=utf-8',
    ...action.headers,
  });
  response.end(isText ? body : JSON.stringify(body));
  return action.status;
}

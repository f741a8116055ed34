// A tracking server on this machine that answers as it is told, for what a real one hardly ever does. The real one is
// read in .ci/interop.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll } from '@jest/globals';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface TrackingServer {
  readonly uri: string;
  readonly requests: readonly IncomingMessage[];
}

/** Starts servers that answer one request after the other as listed, the last answer for all that follow. */
export function trackingServers(): (...answers: readonly Answer[]) => Promise<TrackingServer> {
  const close: (() => void)[] = [];
  afterAll(() => {
    for (const one of close) one();
  });
  return async (...answers) => {
    const requests: IncomingMessage[] = [];
    const server = createServer((request, response) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(request);
      answer?.(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    close.push(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    return { uri: `http://127.0.0.1:${address.port}`, requests };
  };
}

export const answers = {
  json:
    (body: string): Answer =>
    (_, response) =>
      response.setHeader('content-type', 'application/json').end(body),
  status:
    (status: number, body = ''): Answer =>
    (_, response) =>
      response.writeHead(status).end(body),
  redirect:
    (location: string): Answer =>
    (_, response) =>
      response.writeHead(302, { location }).end(),
  reset: ((request) => request.socket.destroy()) satisfies Answer,
  hang: (() => undefined) satisfies Answer,
  cutOff: ((request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"run": ');
    setTimeout(() => request.socket.destroy(), 10);
  }) satisfies Answer,
  endless: ((_, response) => {
    const chunk = 'x'.repeat(1024 * 1024);
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  }) satisfies Answer,
};

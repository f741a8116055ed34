import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { bears, refuseOtherHost, refuseStranger } from '../access.ts';
import type { Answerer } from '../lineage-server.ts';
import { Refusal, type BodyReader } from '../request-body.ts';
import { refusalAnswer, send, type Answer } from './answer.ts';
import { EXPOSITION_TYPE } from './exposition.ts';
import { Problem } from './problem.ts';
import type { RateLimit } from './rate.ts';
import { formOf } from './records.ts';
import { checkpointRoute, pathOf, routeOf, tileRoute, type Route } from './routes.ts';
import type { SentKind } from './sent-event.ts';
import type { DecisionServerSettings } from './settings.ts';
import { take, type Taking } from './take.ts';
import { isPublicPath, publicFile } from './tiles.ts';

export interface AnswererSettings extends Omit<DecisionServerSettings, 'lineage' | 'port'> {
  readonly taking: Taking;
  readonly bodies: BodyReader;
  readonly rateLimit: RateLimit | undefined;
  readonly metricsText: () => string;
}

/** Answers what clients ask of the decision log. */
export function answerer(settings: AnswererSettings): Answerer {
  return (request, response, isDraining) => {
    const path = pathOf(request.url ?? '');
    const route = routeFor(path, settings);
    const answered = isDraining()
      ? Promise.reject(new Problem(503, 'The server is stopping.', { headers: { 'retry-after': '1' } }))
      : answerTo(request, response, path, route, settings);
    const end = (answer: Answer): void => {
      settings.metrics.request(route?.path ?? 'other', answer.status);
      // Who has gone, or has not sent all, hears nothing any more.
      if (!response.destroyed && !response.headersSent) send(response, answer, isDraining());
    };
    answered.then(end, (error: unknown) => {
      // A request that was cut off.
      if (request.destroyed && !request.complete && !(error instanceof Refusal)) return;
      end(refusalAnswer(refusalOf(error, settings)));
    });
  };
}

/** RFC 9112, section 3.2. */
export function lacksHost({ httpVersion, headers }: IncomingMessage): boolean {
  return httpVersion === '1.1' && headers.host === undefined;
}

function refusalOf(error: unknown, { tell }: AnswererSettings): Refusal {
  if (error instanceof Refusal) return error;
  tell(`unforeseen fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return new Refusal(500, 'Unforeseen fault.');
}

function routeFor(path: string, { publicFolder }: AnswererSettings): Route | undefined {
  const route = routeOf(path);
  if (route !== undefined || publicFolder === undefined || !isPublicPath(path)) return route;
  return path === checkpointRoute.path ? checkpointRoute : tileRoute;
}

async function answerTo(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  route: Route | undefined,
  settings: AnswererSettings,
): Promise<Answer> {
  if (lacksHost(request)) throw new Problem(400, 'The header `Host` is missing.', { mend: 'Send it.' });
  refuseOtherHost(request, settings);
  if (route === undefined) throw new Problem(404, 'There is nothing here.');
  if (!route.methods.includes(request.method ?? ''))
    throw new Problem(405, 'There is no such method here.', { headers: { allow: route.methods.join(', ') } });
  demandAllowed(request, route, settings);
  const { does } = route;
  if (typeof does === 'object') return received(request, response, does.takes, settings);
  switch (does) {
    case 'health':
      if (!settings.health.isGood)
        throw new Problem(503, 'The last write failed.', { headers: { 'retry-after': '1' } });
      return { status: 200, body: { status: 'ok' } };
    case 'metrics':
      return { status: 200, body: settings.metricsText(), type: EXPOSITION_TYPE };
    case 'description':
      return { status: 200, body: settings.description, type: 'application/json' };
    case 'public': {
      const file = await publicFile(settings.publicFolder ?? '', path);
      if (file === undefined) throw new Problem(404, 'There is no such file in the log.');
      return file;
    }
  }
}

/** Who may send decisions may not say that data of a person is gone. */
function demandAllowed(request: IncomingMessage, { allowed }: Route, settings: AnswererSettings): void {
  const { token, erasureToken } = settings;
  if (allowed === 'everybody') return;
  const isEraser = erasureToken !== undefined && bears(request, erasureToken);
  if (allowed === 'eraser') {
    if (isEraser) return;
    if (token === undefined || bears(request, token))
      throw new Problem(403, 'Erasures are taken with a token of their own.', {
        mend: 'Send the token that the server has in TRACEGATE_ERASURE_TOKEN.',
      });
  }
  refuseStranger(request, token);
  // Without a token everybody is let in, who reaches this far; an erasure is not.
}

function received(
  request: IncomingMessage,
  response: ServerResponse,
  kind: SentKind,
  { bodies, taking, rateLimit }: AnswererSettings,
): Promise<Answer> {
  const form = formOf(request.headers['content-type'] ?? '');
  const admit = (records: number): void => rateLimit?.demand(clientOf(request), records);
  const isHeard = (): boolean => !response.destroyed;
  const proceed = (): void => {
    if (/^100-continue$/i.test(request.headers.expect ?? '')) response.writeContinue();
  };
  return bodies.read(request, (text) => take(text, kind, form, taking, admit, isHeard), proceed);
}

/** Whose records are counted together: those of one certificate, or of one address. */
function clientOf({ socket }: IncomingMessage): string {
  const certificate = (socket as Partial<TLSSocket>).getPeerCertificate?.();
  return certificate?.fingerprint256 ?? socket.remoteAddress ?? '';
}

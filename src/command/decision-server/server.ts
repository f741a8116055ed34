import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { performance } from 'node:perf_hooks';
import { lineagePaths } from '../lineage-server.ts';
import { drain, listen } from '../listening.ts';
import { BodyReader } from '../request-body.ts';
import { answerer, lacksHost } from './answerer.ts';
import { BrokenRequests } from './broken-request.ts';
import type { Gauges } from './log-metrics.ts';
import { RateLimit } from './rate.ts';
import { mediaTypes, readableTypes } from './records.ts';
import { pathOf } from './routes.ts';
import type { DecisionServerSettings, Tls } from './settings.ts';
import { Slots } from './slots.ts';

export interface DecisionServer {
  readonly url: string;
  /** Accepts nothing more, and returns when what was accepted is answered. */
  close(): Promise<void>;
}

export const BODY_LIMIT_BYTES = 8 * 1024 * 1024;
const MOST_HELD_BYTES = 256 * 1024 * 1024;
const MOST_IN_FLIGHT = 4096;
const MOST_WAITING = 16_384;
/** How long requests that are on their way may take when the server is to stop, in milliseconds. */
const DRAIN = 10_000;

/** Against clients that send slowly, or nothing: each connection is one of few, and each wait has an end. */
const limits = {
  headersTimeout: 5000,
  requestTimeout: 30_000,
  keepAliveTimeout: 30_000,
  /** Without a byte in either direction; records wait for the disk for less. */
  timeout: 60_000,
  maxConnections: 2000,
};
const atCreation = {
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16 * 1024,
  handshakeTimeout: 10_000,
  requireHostHeader: false,
};

const bodyKind = {
  types: readableTypes,
  typesSaid: `The content type must be one of ${mediaTypes.join(', ')}.`,
  limit: BODY_LIMIT_BYTES,
  limitSaid: `A body has at most ${BODY_LIMIT_BYTES} bytes.`,
};

/** Takes records of decisions over HTTP. @throws when it cannot listen */
export async function startDecisionServer(settings: DecisionServerSettings): Promise<DecisionServer> {
  let draining = false;
  const { log, metrics, health, rate, lineage } = settings;
  const slots = new Slots(MOST_IN_FLIGHT, MOST_WAITING);
  const gauges: Gauges = {
    inFlight: () => slots.taken,
    waiting: () => slots.waiting,
    isHealthy: () => health.isGood,
  };
  const own = answerer({
    ...settings,
    taking: { log, slots, metrics, health },
    bodies: new BodyReader(MOST_HELD_BYTES, bodyKind),
    rateLimit: rate === undefined ? undefined : new RateLimit(rate, () => performance.now()),
    metricsText: () => metrics.toText(gauges),
  });
  const server = serverFor(settings.tls);
  const broken = new BrokenRequests();
  const answer = (request: IncomingMessage, response: ServerResponse, asksFirst: boolean): void => {
    broken.note(response);
    const isLineage =
      lineage !== undefined && !lacksHost(request) && lineagePaths.has(pathOf(request.url ?? ''));
    if (isLineage && asksFirst) response.writeContinue();
    (isLineage ? lineage : own)(request, response, () => draining);
  };
  server.on('request', (request, response) => answer(request, response, false));
  // Who asks first is told to go on when the body is wanted, or is refused before it is sent.
  server.on('checkContinue', (request, response) => answer(request, response, true));
  server.on('clientError', (error, socket) => broken.answer(error, socket));
  return {
    url: await listen(server, settings, settings.tls === undefined ? 'http' : 'https'),
    async close() {
      draining = true;
      await drain(server, DRAIN);
    },
  };
}

function serverFor(tls: Tls | undefined): Server {
  const server =
    tls === undefined
      ? createServer(atCreation)
      : createSecureServer({
          ...atCreation,
          ...tls,
          minVersion: 'TLSv1.2',
          // Who has no certificate of this authority does not get as far as a request.
          requestCert: tls.ca !== undefined,
          rejectUnauthorized: tls.ca !== undefined,
        });
  return Object.assign(server, limits);
}

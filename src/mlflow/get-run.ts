import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { KPI_REPORT_LIMIT_BYTES } from '../format/text.ts';

/** Why a run could not be read; never something that the run says. */
export class MlflowFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MlflowFault';
  }
}

export interface RunQuery {
  /** http or https, with a path where the server has a prefix. */
  readonly trackingUri: string;
  readonly runId: string;
  /** Sent as a bearer token, over https or to this machine alone. */
  readonly token: string | undefined;
  readonly timeoutMilliseconds: number;
  readonly retryBaseMilliseconds: number;
}

/** The bytes of a run as the server answered, and where they were read, without anything secret. */
export interface RunAnswer {
  readonly uri: string;
  readonly bytes: Uint8Array;
}

const ATTEMPTS = 4;
const MOST_REDIRECTIONS = 3;
const worthAnotherTry = new Set([429, 500, 502, 503, 504]);
const redirections = new Set([301, 302, 307, 308]);

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: Buffer;
}

/**
 * Reads one run over MLflow's REST API, `GET /api/2.0/mlflow/runs/get`. Silence and answers that may pass are tried
 * again, a few times; a redirection is followed within the same origin alone, for it would carry the token elsewhere.
 * @throws MlflowFault
 */
export async function getRun(query: RunQuery): Promise<RunAnswer> {
  const uri = addressOf(query);
  for (let attempt = 1; ; attempt++) {
    const answer = await ask(uri, query).catch((error: unknown) => {
      if (error instanceof MlflowFault || attempt === ATTEMPTS) throw error;
      return undefined;
    });
    if (answer?.status === 200) return { uri: uri.href, bytes: answer.body };
    if (answer !== undefined && (!worthAnotherTry.has(answer.status) || attempt === ATTEMPTS)) {
      throw new MlflowFault(`MLflow answers ${answer.status}${errorIn(answer.body)}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, query.retryBaseMilliseconds * 2 ** (attempt - 1)));
  }
}

function addressOf({ trackingUri, runId, token }: RunQuery): URL {
  if (!URL.canParse(trackingUri)) throw new MlflowFault('The tracking URI is no URL.');
  const uri = new URL(trackingUri);
  if (uri.protocol !== 'http:' && uri.protocol !== 'https:')
    throw new MlflowFault('The tracking URI must start with http:// or https://.');
  if (uri.username !== '' || uri.password !== '')
    throw new MlflowFault('The tracking URI holds a password; give MLFLOW_TRACKING_TOKEN instead.');
  if (token !== undefined && uri.protocol === 'http:' && !isThisMachine(uri.hostname))
    throw new MlflowFault('MLFLOW_TRACKING_TOKEN is sent over https alone.');
  uri.pathname = `${uri.pathname.replace(/\/+$/, '')}/api/2.0/mlflow/runs/get`;
  uri.search = new URLSearchParams({ run_id: runId }).toString();
  uri.hash = '';
  return uri;
}

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

/** Asks once, following redirections that stay on the same origin. */
async function ask(address: URL, query: RunQuery): Promise<Answer> {
  let uri = address;
  for (let hops = 0; hops <= MOST_REDIRECTIONS; hops++) {
    const answer = await send(uri, query);
    if (!redirections.has(answer.status)) return answer;
    const { location } = answer;
    if (location === undefined || !URL.canParse(location, uri.href)) {
      throw new MlflowFault('MLflow redirects to nowhere.');
    }
    const next = new URL(location, uri.href);
    if (next.origin !== address.origin)
      throw new MlflowFault(`MLflow redirects to ${next.origin}, which is another server.`);
    uri = next;
  }
  throw new MlflowFault('MLflow redirects too often.');
}

function send(uri: URL, { token, timeoutMilliseconds }: RunQuery): Promise<Answer> {
  const headers = {
    accept: 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve, reject) => {
    // The signal bounds the whole answer: a server that sends a byte now and then would never be silent.
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    const open = uri.protocol === 'https:' ? requestHttps : requestHttp;
    const request = open(uri, { headers, signal, agent: false }, (message) => {
      read(message).then(
        (body) => resolve({ status: message.statusCode ?? 0, location: message.headers.location, body }),
        reject,
      );
    });
    request.on('error', reject);
    request.end();
  });
}

async function read(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > KPI_REPORT_LIMIT_BYTES) throw new MlflowFault('The run is larger than a KPI report may be.');
    chunks.push(chunk);
  }
  if (!message.complete) throw new Error('the answer was cut off');
  return Buffer.concat(chunks);
}

/** MLflow's own code for an error, such as RESOURCE_DOES_NOT_EXIST: its prose is not repeated. */
function errorIn(body: Buffer): string {
  const [, code] = /"error_code"\s*:\s*"([A-Z_]{1,60})"/.exec(body.toString('utf8').slice(0, 10_000)) ?? [];
  return code === undefined ? '' : `, ${code}`;
}

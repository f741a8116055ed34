import { KPI_REPORT_LIMIT_BYTES } from '../format/text.ts';
import { UnreadableFile } from '../governance/tree.ts';
import { UsageError } from './command.ts';
import { isLoopback } from './loopback.ts';

const TIMEOUT = 30_000;

export const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

/**
 * Reads one run over MLflow's REST API. No redirection is followed, for it would carry the token elsewhere.
 * @throws UsageError for an address that nothing is sent to, UnreadableFile for whatever is no answer
 */
export async function fetchRun(trackingUri: string, runId: string): Promise<Uint8Array> {
  const token = process.env['MLFLOW_TRACKING_TOKEN'];
  const address = addressOf(trackingUri, runId, token);
  try {
    const response = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
      headers: {
        accept: 'application/json',
        ...(token === undefined || token === '' ? {} : { authorization: `Bearer ${token}` }),
      },
    });
    const bytes = await bytesOf(response);
    if (response.status === 200) return bytes;
    // MLflow's own code for an error; its prose is not repeated.
    const [, code] = /"error_code"\s*:\s*"([A-Z_]{1,60})"/.exec(new TextDecoder().decode(bytes)) ?? [];
    throw new Error(`MLflow answers ${[response.status, code].join(' ').trim()}`);
  } catch (error) {
    const { cause } = error as { cause?: Error };
    throw new UnreadableFile('The MLflow run', cause ?? error);
  }
}

function addressOf(trackingUri: string, runId: string, token: string | undefined): URL {
  if (!URL.canParse(trackingUri)) throw new UsageError('--mlflow is neither a file nor a URL.');
  const address = new URL(trackingUri);
  if (address.username !== '' || address.password !== '')
    throw new UsageError('--mlflow holds a password or a user; give MLFLOW_TRACKING_TOKEN instead.');
  if (token !== undefined && token !== '' && address.protocol === 'http:' && !isLoopback(address.hostname))
    throw new UsageError('MLFLOW_TRACKING_TOKEN is sent over https alone.');
  address.pathname = `${address.pathname.replace(/\/+$/, '')}/api/2.0/mlflow/runs/get`;
  address.search = new URLSearchParams({ run_id: runId }).toString();
  address.hash = '';
  return address;
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > KPI_REPORT_LIMIT_BYTES) throw new Error('the answer is larger than a run may be');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

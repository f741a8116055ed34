import { UnreadableFile } from '../governance/tree.ts';
import { getRun, MlflowFault, type RunAnswer } from '../mlflow/get-run.ts';

/**
 * One run of an MLflow server, asked with the token in MLFLOW_TRACKING_TOKEN.
 * @throws UnreadableFile
 */
export async function liveRun(trackingUri: string, runId: string): Promise<RunAnswer> {
  try {
    const token = process.env['MLFLOW_TRACKING_TOKEN'];
    return await getRun({
      trackingUri,
      runId,
      token: token === '' ? undefined : token,
      timeoutMilliseconds: milliseconds('TRACEGATE_TIMEOUT_MS', 30_000),
      retryBaseMilliseconds: milliseconds('TRACEGATE_RETRY_BASE_MS', 1000),
    });
  } catch (error) {
    if (error instanceof MlflowFault) throw new UnreadableFile('The MLflow run', error);
    const cause = error as { readonly code?: string | number; readonly name: string };
    throw new UnreadableFile('The MLflow run', new Error(String(cause.code ?? cause.name)));
  }
}

/** A duration from the environment; what is no positive number is not taken for one. */
function milliseconds(name: string, fallback: number): number {
  const given = Number(process.env[name] ?? fallback);
  return Number.isFinite(given) && given > 0 ? given : fallback;
}

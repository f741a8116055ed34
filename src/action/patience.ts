/** How long an answer of another program is waited for, and the first pause before it is asked again. */
export interface Patience {
  readonly retryBaseMilliseconds: number;
  readonly timeoutMilliseconds: number;
}

/** The patience that the environment states, in TRACEGATE_RETRY_BASE_MS and TRACEGATE_TIMEOUT_MS. */
export function patienceFrom(env: NodeJS.ProcessEnv): Patience {
  return {
    retryBaseMilliseconds: milliseconds(env['TRACEGATE_RETRY_BASE_MS'], 1000),
    timeoutMilliseconds: milliseconds(env['TRACEGATE_TIMEOUT_MS'], 30_000),
  };
}

/** What is no positive number is not taken for a duration. */
function milliseconds(text: string | undefined, fallback: number): number {
  const given = Number(text ?? fallback);
  return Number.isFinite(given) && given > 0 ? given : fallback;
}

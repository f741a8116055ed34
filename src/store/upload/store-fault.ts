/** Why something was not uploaded, or not found as it was. */
export type StoreFaultCode =
  /** The command or its surroundings are wrong: no bucket, no credentials, no region. */
  | 'usage'
  /** The store does not keep what it is given as it must. */
  | 'refused'
  /** The credentials do not allow it. */
  | 'denied'
  /** The store has no such object. */
  | 'missing'
  /** The store did not answer, or not as S3. */
  | 'unreachable';

/** What is wrong with a store. Its message holds no secret: of the store's own words only the name of its error. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode;

  constructor(code: StoreFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreFault';
    this.code = code;
  }
}

interface ServiceError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly attempts?: number };
}

/** An error of the client, put so that a person knows what to do. @param doing such as `write s3://bucket/key` */
export function faultOf(error: unknown, doing: string): StoreFault {
  if (error instanceof StoreFault) return error;
  const { name, message, code, $metadata: metadata } = error as ServiceError;
  const status = metadata?.httpStatusCode;
  const because = (to: StoreFaultCode, mend: string): StoreFault =>
    new StoreFault(to, `Could not ${doing}: ${nameOf(name, code, status)}. ${mend}`, { cause: error });
  if (name === 'CredentialsProviderError' || message === 'Resolved credential object is not valid')
    return because(
      'usage',
      'Give credentials by the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), a profile, or the role of the machine.',
    );
  if (message === 'Region is missing')
    return because('usage', 'Give the region of the bucket: --region, or AWS_REGION.');
  if (name === 'NoSuchBucket') return because('usage', 'There is no such bucket.');
  if (status === 301 || status === 307 || name === 'AuthorizationHeaderMalformed')
    return because('usage', 'The bucket is in another region: name it by --region.');
  if (name === 'RequestTimeTooSkewed')
    return because('unreachable', 'The clocks of this machine and of the store differ: set them.');
  if (status === 401 || status === 403)
    return because('denied', 'See what the credentials need in docs/decision-log-storage.md.');
  if (status === 404) return because('missing', 'It is not there, or not any more.');
  if (status === undefined || status >= 500 || status === 408 || status === 429)
    return because('unreachable', 'Run it again: it goes on where it was.');
  return because('refused', 'The store does not take what S3 with Object Lock takes.');
}

/** @returns what the store calls it, in letters and digits alone */
function nameOf(name: string, code: string | undefined, status: number | undefined): string {
  const known = name === 'Error' || name === 'UnknownError' || name === 'Unknown' ? (code ?? name) : name;
  const word = /^[\w.]{1,80}$/.test(known) ? known : 'an error';
  return status === undefined || status === 200 ? word : `${word} (HTTP ${status})`;
}

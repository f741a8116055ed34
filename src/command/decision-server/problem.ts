import { STATUS_CODES } from 'node:http';
import { Refusal } from '../request-body.ts';

/** One thing that is wrong with a record. It names places and never repeats a value. */
export interface Wrong {
  /** A JSON pointer (RFC 6901) into the record; the empty text is the whole. */
  readonly pointer: string;
  readonly detail: string;
  readonly mend: string;
  /** Of what is wrong with the governance of a decision: the mark. */
  readonly id?: string;
}

export interface MoreOfProblem {
  readonly mend?: string;
  readonly errors?: readonly Wrong[];
  /** Of a batch: what became of each record, in its order. */
  readonly results?: readonly object[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is not followed, as it is told. */
export class Problem extends Refusal {
  readonly more: MoreOfProblem;

  constructor(status: number, detail: string, more: MoreOfProblem = {}) {
    super(status, detail, more.headers);
    this.more = more;
  }
}

export const PROBLEM_TYPE = 'application/problem+json';

const mends: Readonly<Record<number, string>> = {
  400: 'Send one JSON value in UTF-8, or one in each line.',
  401: 'Send the token of this server: `Authorization: Bearer …`.',
  403: 'Use a token that may do this.',
  404: 'GET /openapi.json lists the paths.',
  405: 'Use one of the methods that `Allow` lists.',
  408: 'Send the whole request without a pause.',
  413: 'Send less, or several requests.',
  415: 'Send one of the types that /openapi.json lists.',
  421: 'Use the name or address that the server listens on.',
  422: 'Mend what `errors` or `results` list, and send those records again.',
  429: 'Send again after `Retry-After` seconds.',
  431: 'Send fewer headers.',
  500: 'Tell whoever runs this server; its standard error says more.',
  503: 'Send again after `Retry-After` seconds, with the same ids.',
};

/** The body of a refusal as RFC 9457 has it; its `type` is about:blank, for the status says what kind it is. */
export function problemBody(refusal: Refusal): object {
  const { status, message } = refusal;
  const { mend, errors, results }: MoreOfProblem = refusal instanceof Problem ? refusal.more : {};
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Unknown',
    status,
    detail: message,
    mend: mend ?? mends[status] ?? 'Read /openapi.json.',
    ...(errors === undefined ? {} : { errors }),
    ...(results === undefined ? {} : { results }),
  };
}

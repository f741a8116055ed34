import { LONGEST_VALIDITY_MINUTES, validMinutes } from '../verdict/deployment.ts';
import { InvalidInput } from './inputs.ts';

/** Who is to vouch for a record, with `evidence: attestation`. */
export interface AttestationInputs {
  /** Ed25519 public keys as PEM text. */
  readonly keys: readonly string[];
  /** https://github.com/<owner>/<repo>/.github/workflows/<file>@refs/heads/<branch> */
  readonly identity: string | undefined;
  /** Path in the workspace. */
  readonly trustedRoot: string | undefined;
  readonly issuer: string | undefined;
  readonly transparencyLog: 'required' | 'none';
}

/** The inputs of a gate that no other command takes. */
export interface GateInputs {
  readonly attestation: AttestationInputs;
  readonly validityMinutes: number;
  readonly breakGlassReason: string | undefined;
  /** Opens the issue that records a broken glass; undefined means `github-token`. */
  readonly breakGlassToken: string | undefined;
}

/** A reason of fewer characters says nothing to whoever reads it afterwards. */
const SHORTEST_REASON = 10;
const LONGEST_REASON = 500;

/**
 * Reads the inputs of a gate.
 * @param get the value of an input, an empty string when it is not given
 * @throws InvalidInput for a value that is none of the allowed: never a default in its place
 */
export function readGateInputs(get: (name: string) => string): GateInputs {
  const given = (name: string) => get(name).trim() || undefined;
  return {
    attestation: {
      keys: keysIn(given('attestation-key')),
      identity: given('attestation-identity'),
      trustedRoot: given('attestation-trusted-root'),
      issuer: given('attestation-issuer'),
      transparencyLog: transparencyLogOf(given('attestation-transparency-log') ?? 'required'),
    },
    validityMinutes: minutesOf(given('verdict-valid-minutes')),
    breakGlassReason: reasonOf(given('break-glass-reason')),
    breakGlassToken: given('break-glass-token'),
  };
}

/** One PEM text may follow another. */
function keysIn(text: string | undefined): string[] {
  if (text === undefined) return [];
  const keys = text.split(/(?<=-----END [A-Z ]+-----)\s*/).filter((part) => part.trim() !== '');
  return keys.map((key) => `${key.trim()}\n`);
}

function transparencyLogOf(value: string): 'required' | 'none' {
  if (value === 'required' || value === 'none') return value;
  throw new InvalidInput('attestation-transparency-log', value, 'one of required, none');
}

function minutesOf(value: string | undefined): number {
  if (value === undefined) return LONGEST_VALIDITY_MINUTES;
  const minutes = validMinutes(value);
  if (minutes !== undefined) return minutes;
  throw new InvalidInput(
    'verdict-valid-minutes',
    value,
    `a whole number from 1 to ${LONGEST_VALIDITY_MINUTES}: it can only shorten`,
  );
}

/** What has a shape: no blanks, controls or marks, and none of the letters and symbols that are drawn as nothing. */
const shown = /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/gu;

function reasonOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const length = [...value].length;
  const readable = value.match(shown)?.length ?? 0;
  if (readable >= SHORTEST_REASON && length <= LONGEST_REASON) return value;
  throw new InvalidInput(
    'break-glass-reason',
    length > 40 ? `${[...value].slice(0, 40).join('')}…` : value,
    `a reason of ${SHORTEST_REASON} to ${LONGEST_REASON} characters that can be read`,
  );
}

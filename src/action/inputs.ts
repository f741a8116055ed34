import type { EvidenceSource } from '../verdict/deployment.ts';
import { kpiFormats, type KpiFormat } from '../promotion/import/format.ts';

/** The action's inputs, read once. */
export interface Inputs {
  readonly command: string;
  readonly token: string;
  /** owner/name; undefined means the repository that the workflow runs in. */
  readonly governanceRepository: string | undefined;
  readonly governanceRef: string | undefined;
  readonly environment: string | undefined;
  readonly modelName: string | undefined;
  readonly modelVersion: string | undefined;
  readonly objectiveVersion: string | undefined;
  readonly kpiReport: string | undefined;
  readonly kpiFormat: KpiFormat | undefined;
  readonly kpiMapping: string | undefined;
  readonly evidence: EvidenceSource;
  readonly statusContext: string;
  readonly comment: boolean;
  readonly failOn: 'pending' | 'violation';
  readonly record: 'commit' | 'branch' | 'output';
  readonly alert: boolean;
  /** A private key as PEM text; undefined when records are not signed. */
  readonly signingKey: string | undefined;
}

/** An input with a value that the action does not know. */
export class InvalidInput extends Error {
  constructor(name: string, value: string, allowed: string) {
    super(`The input ${name} is ${JSON.stringify(value)}; it must be ${allowed}.`);
    this.name = 'InvalidInput';
  }
}

/**
 * Reads every input.
 * @param get the value of an input, an empty string when it is not given
 * @throws InvalidInput for a value that is none of the allowed: never a default in its place
 */
export function readInputs(get: (name: string) => string): Inputs {
  const given = (name: string) => get(name).trim() || undefined;
  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const value = given(name) ?? fallback;
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new InvalidInput(name, value, `one of ${allowed.join(', ')}`);
    return found;
  };
  const token = given('github-token');
  if (token === undefined) throw new InvalidInput('github-token', '', 'a token');
  return {
    command: oneOf('command', ['auto', 'check', 'gate', 'record', 'monitor'], 'auto'),
    token,
    governanceRepository: repositoryName(given('governance-repository')),
    governanceRef: given('governance-ref'),
    environment: given('environment'),
    modelName: given('model-name'),
    modelVersion: given('model-version'),
    objectiveVersion: given('objective-version'),
    kpiReport: given('kpi-report'),
    kpiFormat: given('kpi-format') === undefined ? undefined : oneOf('kpi-format', kpiFormats, 'native'),
    kpiMapping: given('kpi-mapping'),
    evidence: oneOf('evidence', ['github', 'record', 'attestation'], 'github'),
    statusContext: given('status-context') ?? 'tracegate',
    comment: oneOf('comment', ['true', 'false'], 'true') === 'true',
    failOn: oneOf('fail-on', ['pending', 'violation'], 'pending'),
    record: oneOf('record', ['commit', 'branch', 'output'], 'commit'),
    alert: oneOf('alert', ['true', 'false'], 'false') === 'true',
    signingKey: given('signing-key'),
  };
}

function repositoryName(value: string | undefined): string | undefined {
  // A dot segment would lead to another resource than a repository.
  if (value !== undefined && !/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(value)) {
    throw new InvalidInput('governance-repository', value, 'owner/name');
  }
  return value;
}

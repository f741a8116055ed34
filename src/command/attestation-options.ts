import { resolve } from 'node:path';
import { keyIdOf, UnusableKey } from '../evidence/dsse.ts';
import type { EvidenceFiles } from '../evidence/evidence-files.ts';
import type { EvidenceInput } from '../evidence/verification.ts';
import { GITHUB_ACTIONS_ISSUER, parseWorkflowIdentity } from '../evidence/workflow-identity.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { sha256 } from '../governance/digest.ts';
import { UsageError, type Terminal } from './command.ts';
import type { Options } from './options.ts';

const ofBundle = ['trusted-root', 'identity', 'issuer', 'transparency-log'];

/** The options, beside the repeated `key`, that say who is to vouch for a record. */
export const bundleOptions: readonly string[] = ['bundle', ...ofBundle];

/** The public keys of `--key`, as PEM. @throws UsageError, UnreadableFile */
export function keysOf(options: Options, terminal: Terminal): string[] {
  return options.values('key').map((path) => keyOf(path, terminal));
}

/** @throws UsageError when it is no public key; UnreadableFile */
function keyOf(path: string, terminal: Terminal): string {
  const pem = textOf(path, terminal);
  try {
    keyIdOf(pem);
    return pem;
  } catch (error) {
    if (!(error instanceof UnusableKey)) throw error;
    throw new UsageError(`${path}: ${error.message}`);
  }
}

/** What the bundle of `--bundle` gives; undefined when none is given. @throws UsageError, UnreadableFile */
export async function attestationOf(
  options: Options,
  terminal: Terminal,
  { file, content }: Pick<EvidenceFiles, 'file' | 'content'>,
): Promise<EvidenceInput['attestation']> {
  const [bundle, root, name] = ['bundle', 'trusted-root', 'identity'].map((one) => options.value(one));
  if (bundle === undefined) {
    const stray = ofBundle.find((one) => options.value(one) !== undefined);
    if (stray !== undefined)
      throw new UsageError(`--${stray} says something about a --bundle, and none is given.`);
    return undefined;
  }
  if (root === undefined || name === undefined)
    throw new UsageError(
      '--bundle needs --trusted-root and --identity: whom to trust is not for the bundle to say.',
    );
  const identity = parseWorkflowIdentity(name);
  if (identity === undefined)
    throw new UsageError(
      '--identity must be a workflow at a branch: https://github.com/OWNER/NAME/.github/workflows/FILE@refs/heads/BRANCH.',
    );
  const transparencyLog = options.value('transparency-log') ?? 'required';
  if (transparencyLog !== 'required' && transparencyLog !== 'none')
    throw new UsageError('--transparency-log must be required or none.');
  const [bundleText, rootText] = [textOf(bundle, terminal), textOf(root, terminal)];
  // Reading certificates takes a library that nothing else needs.
  const { verifyBundle, UnusableTrustedRoot } = await import('../evidence/bundle.ts');
  try {
    const result = verifyBundle(bundleText, rootText, {
      identity,
      issuer: options.value('issuer') ?? GITHUB_ACTIONS_ISSUER,
      subject: { name: file, sha256: content === undefined ? '' : sha256(content) },
      transparencyLog,
    });
    return { workflow: identity.uri, result };
  } catch (error) {
    if (!(error instanceof UnusableTrustedRoot)) throw error;
    throw new UsageError(`${root}: ${error.message}`);
  }
}

function textOf(path: string, terminal: Terminal): string {
  return new TextDecoder().decode(readRegularFile(resolve(terminal.folder, path)));
}

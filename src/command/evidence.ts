import { resolve } from 'node:path';
import { keyIdOf, UnusableKey } from '../evidence/dsse.ts';
import { envelopePath, recordPath } from '../governance/record-path.ts';
import { verifyEvidence, type Derivation, type EvidenceInput } from '../evidence/verification.ts';
import { GITHUB_ACTIONS_ISSUER, parseWorkflowIdentity } from '../evidence/workflow-identity.ts';
import { folderTree, readRegularFile } from '../files/folder-tree.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import { fileAtCommit } from '../git/file-at-commit.ts';
import { sha256 } from '../governance/digest.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { objectivePath, parseVersion, type ObjectiveVersion } from '../objective/version.ts';
import { evidenceJson, evidenceText } from '../report/evidence.ts';
import { exit, UsageError, type Command, type ExitCode, type Terminal } from './command.ts';
import { parseOptions, rootOf, type Options } from './options.ts';
import type { EvidenceVerdict } from '../evidence/verification.ts';

const ofBundle = ['trusted-root', 'identity', 'issuer', 'transparency-log'];

/** `tracegate evidence verify <version>`: whether the record of an objective's sign-offs holds. */
export const evidence: Command = {
  usage:
    'evidence verify <objective version> [--key PUBLIC.pem]… [--bundle FILE --trusted-root FILE --identity WORKFLOW [--issuer URL] [--transparency-log required|none]] [--live --repo-slug OWNER/NAME] [--format text|json] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, ['bundle', ...ofBundle, 'repo-slug'], ['text', 'json'], {
      repeated: ['key'],
      flags: ['live'],
    });
    const version = versionOf(options.positionals);
    const ask = liveAsk(options);
    const keys = options.values('key').map((path) => keyOf(path, terminal));
    const root = rootOf(options, terminal);
    const reader = new TreeReader(folderTree(root));
    const found = await filesOf(reader, version);
    const record = found.record?.value;
    const verification = verifyEvidence({
      ...found,
      keys,
      policy:
        record === undefined
          ? undefined
          : await fileAtCommit(root, record.predicate.policy.commit, 'policies/approvals.yaml'),
      attestation: await attestationOf(options, terminal, found),
      derivation: await derivationOf(ask, terminal, found.file, record),
    });
    const render = options.value('format') === 'json' ? evidenceJson : evidenceText;
    terminal.out(render(verification));
    return exitCodeOf(verification.verdict);
  },
};

/** @throws UsageError */
function versionOf([action, id, ...more]: readonly string[]): ObjectiveVersion {
  if (action !== 'verify') throw new UsageError('evidence needs what to do: verify.');
  const version = parseVersion(id ?? '');
  if (version === undefined || more.length > 0)
    throw new UsageError('evidence verify needs one objective version, such as OBJ.credit.v1.3.');
  return version;
}

type Found = Pick<EvidenceInput, 'version' | 'file' | 'content' | 'recordBytes' | 'record' | 'envelope'>;

/** The objective's file, its record and its envelope; links are not followed. */
async function filesOf(reader: TreeReader, version: ObjectiveVersion): Promise<Found> {
  const bytesOf = async (path: string): Promise<Uint8Array | undefined> =>
    reader.tree.entries.get(path)?.mode === '100644' ? reader.tree.read(path) : undefined;
  const file = objectivePath(version);
  const loaded = await reader.load(recordPath(version));
  const value = loaded?.value?.kind === 'evidence' ? loaded.value.value : undefined;
  return {
    version,
    file,
    content: await bytesOf(file),
    recordBytes: await bytesOf(recordPath(version)),
    record: loaded === undefined ? undefined : { value, findings: loaded.findings },
    envelope: await bytesOf(envelopePath(version)),
  };
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

/** @throws UsageError, UnreadableFile */
async function attestationOf(
  options: Options,
  terminal: Terminal,
  { file, content }: Found,
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

interface LiveAsk {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
}

/** Which repository to ask is said on the command line: a record would name the one that agrees with it. */
function liveAsk(options: Options): LiveAsk | undefined {
  const slug = options.value('repo-slug');
  if (!options.has('live')) {
    if (slug !== undefined)
      throw new UsageError('--repo-slug says whom to ask with --live, which is not given.');
    return undefined;
  }
  const [, owner, repo] = /^(?!\.{1,2}\/)([\w.-]+)\/(?!\.{1,2}$)([\w.-]+)$/.exec(slug ?? '') ?? [];
  if (owner === undefined || repo === undefined)
    throw new UsageError('--live needs --repo-slug OWNER/NAME, the repository on GitHub to ask.');
  const token = process.env['GITHUB_TOKEN'];
  if (token === undefined || token === '')
    throw new UsageError('--live needs a token in the environment variable GITHUB_TOKEN.');
  return { token, owner, repo };
}

async function derivationOf(
  ask: LiveAsk | undefined,
  terminal: Terminal,
  file: string,
  record: EvidenceFile | undefined,
): Promise<Derivation> {
  if (ask === undefined) return { kind: 'not-asked' };
  if (record === undefined)
    return { kind: 'fault', message: 'There is no valid record to compare with what GitHub says.' };
  const { deriveLive } = await import('./live-approval.ts');
  return deriveLive({ ...ask, now: terminal.now() }, file, record);
}

function textOf(path: string, terminal: Terminal): string {
  return new TextDecoder().decode(readRegularFile(resolve(terminal.folder, path)));
}

function exitCodeOf(verdict: EvidenceVerdict): ExitCode {
  if (verdict === 'error') return exit.notEvaluated;
  return verdict === 'refuted' ? exit.findings : exit.fine;
}

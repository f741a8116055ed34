import { evidenceFilesOf } from '../evidence/evidence-files.ts';
import { verifyEvidence, type Derivation } from '../evidence/verification.ts';
import { folderTree } from '../files/folder-tree.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import { fileAtCommit } from '../git/file-at-commit.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { parseVersion, type ObjectiveVersion } from '../objective/version.ts';
import { evidenceJson, evidenceText } from '../report/evidence.ts';
import { attestationOf, bundleOptions, keysOf } from './attestation-options.ts';
import { exit, UsageError, type Command, type ExitCode, type Terminal } from './command.ts';
import { parseOptions, rootOf, type Options } from './options.ts';
import { repositoryToAsk, type RepositoryToAsk } from './repository-slug.ts';
import type { EvidenceVerdict } from '../evidence/verification.ts';

/** `tracegate evidence verify <version>`: whether the record of an objective's sign-offs holds. */
export const evidence: Command = {
  usage:
    'evidence verify <objective version> [--key PUBLIC.pem]… [--bundle FILE --trusted-root FILE --identity WORKFLOW [--issuer URL] [--transparency-log required|none]] [--live --repo-slug OWNER/NAME] [--format text|json] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, [...bundleOptions, 'repo-slug'], ['text', 'json'], {
      repeated: ['key'],
      flags: ['live'],
    });
    const version = versionOf(options.positionals);
    const ask = liveAsk(options);
    const keys = keysOf(options, terminal);
    const root = rootOf(options, terminal);
    const reader = new TreeReader(folderTree(root));
    const found = await evidenceFilesOf(reader, version);
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

function liveAsk(options: Options): RepositoryToAsk | undefined {
  if (options.has('live')) return repositoryToAsk(options, '--live');
  if (options.value('repo-slug') !== undefined)
    throw new UsageError('--repo-slug says whom to ask with --live, which is not given.');
  return undefined;
}

async function derivationOf(
  ask: RepositoryToAsk | undefined,
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

function exitCodeOf(verdict: EvidenceVerdict): ExitCode {
  if (verdict === 'error') return exit.notEvaluated;
  return verdict === 'refuted' ? exit.findings : exit.fine;
}

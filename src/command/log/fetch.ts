import { resolve } from 'node:path';
import { identityIn } from '../../store/log-folder.ts';
import { createFile } from '../../store/durable.ts';
import { isEvidenceWhole } from '../../store/evidence-file.ts';
import { parseSealedFile } from '../../store/sealed-name.ts';
import { dayOfFolder } from '../../store/segment-name.ts';
import { UploadJournal, type Uploaded } from '../../store/upload/upload-journal.ts';
import { sha256 } from '../../governance/digest.ts';
import { exit, UsageError, type Command, type Terminal } from '../command.ts';
import { parseOptions, type Options } from '../options.ts';
import { storeFlags, storeOptions, withStore } from '../store-options.ts';
import { say } from '../vault-options.ts';
import { demanded } from './later.ts';

/** `tracegate log fetch`: brings an evidence file back from a store. */
export const logFetch: Command = {
  usage: 'log fetch',
  run(args, terminal) {
    const named = ['from', 'out', 'log', 'version', ...storeOptions];
    const options = parseOptions(args, named, ['text', 'json'], { flags: [...storeFlags] });
    const path = evidenceNamed(options);
    const [out, from] = [demanded(options, 'out'), demanded(options, 'from')];
    return withStore(from, options, terminal, async (store, target) => {
      // Whoever the store says it is, is who the journal is about.
      await store.demandLocks();
      const known = knownAs(path, options, terminal, store.host, target);
      const { bytes, version } = await store.read(path, known?.version ?? options.value('version'));
      const digest = sha256(bytes);
      const isRight = known === undefined ? isEvidenceWhole(bytes) : digest === known.sha256;
      if (!isRight) {
        terminal.err(
          `tracegate: ${target}${path} is not the evidence that was uploaded; nothing was written.\n`,
        );
        return exit.findings;
      }
      if (!createFile(resolve(terminal.folder, out), bytes)) throw new UsageError(`${out} is there already.`);
      const told = { path, version, bytes: bytes.length, sha256: digest };
      say(
        options,
        terminal,
        told,
        `Wrote ${out}: ${bytes.length} bytes, version ${version}, SHA-256 ${digest}.`,
      );
      return exit.fine;
    });
  },
};

/** @throws UsageError */
function evidenceNamed({ positionals: [path = '', ...more] }: Options): string {
  const [folder = '', file = '', ...rest] = path.split('/');
  const day = dayOfFolder(folder);
  const isEvidence =
    day !== undefined && rest.length === 0 && parseSealedFile(day, file)?.kind === 'evidence';
  if (!isEvidence || more.length > 0)
    throw new UsageError(
      'log fetch needs the path of one evidence file in the log: date=YYYY-MM-DD/….evidence.',
    );
  return path;
}

/** What the log noted of it. @throws UsageError */
function knownAs(
  path: string,
  options: Options,
  terminal: Terminal,
  host: string,
  target: string,
): Uploaded | undefined {
  const log = options.value('log');
  if (log === undefined) return undefined;
  if (options.value('version') !== undefined)
    throw new UsageError('--log knows the version: give it or --version.');
  const root = resolve(terminal.folder, log);
  if (identityIn(root) === undefined) throw new UsageError(`There is no decision log in ${log}.`);
  const known = new UploadJournal(root, host, target).get(path);
  if (known === undefined) throw new UsageError(`The log does not know that ${path} was uploaded there.`);
  return known;
}

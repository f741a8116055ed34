import { relative } from 'node:path';
import { escapeText } from '../../report/escape.ts';
import { integrate } from '../../store/tree/tree-store.ts';
import { encodeBase64 } from '../../transparency/base64.ts';
import { TransparencyFault } from '../../transparency/fault.ts';
import { formatVerifierKey, noteSigner, verifierKeyOf } from '../../transparency/signed-note.ts';
import { exit, UsageError, type Command } from '../command.ts';
import { logFolder, originOf, PATIENCE_MS, signingKey, unique, verifierKeys } from './keys.ts';
import { parseOptions } from '../options.ts';

/** `tracegate log checkpoint`: puts what was logged into the tree and signs it. */
export const logCheckpoint: Command = {
  usage: 'log checkpoint',
  run(args, terminal) {
    const options = parseOptions(args, ['log', 'key'], ['text', 'json'], { repeated: ['earlier-key'] });
    if (options.positionals.length > 0) throw new UsageError('log checkpoint takes options alone.');
    const file = options.value('key');
    if (file === undefined) throw new UsageError('--key FILE is needed, the private key that signs.');
    const root = logFolder(options, terminal);
    const origin = originOf(root);
    const key = signingKey(file, terminal);
    const own = keyNamed(origin, () => verifierKeyOf(origin, key));
    const earlier = verifierKeys(options.values('earlier-key'), origin, terminal);
    const { checkpoint, added, unreadable } = integrate(root, {
      signer: noteSigner(origin, key),
      known: unique([own, ...earlier]),
      patience: PATIENCE_MS,
    });
    const verifier = formatVerifierKey(own);
    const parts = unreadable.map((part) => ({ ...part, path: relative(root, part.path) }));
    const { size } = checkpoint;
    if (options.value('format') === 'json')
      terminal.out(
        `${JSON.stringify({ origin, size, root: encodeBase64(checkpoint.root), added, verifier_key: verifier, unreadable: parts })}\n`,
      );
    else terminal.out(`Signed ${size} leaves of ${origin}, ${added} of them new.\nVerify with ${verifier}\n`);
    for (const { path, line, reason } of parts)
      terminal.err(`tracegate: ${escapeText(`${path}:${line}: not in the tree from here on, ${reason}`)}\n`);
    return Promise.resolve(parts.length > 0 ? exit.findings : exit.fine);
  },
};

function keyNamed<T>(origin: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof TransparencyFault)) throw error;
    throw new UsageError(`${origin} cannot be the name of a key: ${error.message}`);
  }
}

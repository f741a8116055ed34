// Changes every byte of every file of a small log, one after the other, and says which change no verification denies
// or names. Arguments: [records of a segment] [every how manieth byte]. Ends with 1 when there is such a change.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyLog, type LogVerification } from '../../../src/store/verify/verify-log.ts';
import { logKey } from '../sample-log.ts';
import { filesBelow } from '../snapshot.ts';
import { logToTamper } from './tampered-log.ts';

const [records = 5, step = 1] = process.argv.slice(2).map(Number);
/** What a byte is changed into: by its lowest bit, by the one that turns the case of a letter, and into its opposite. */
const masks = [0x01, 0x20, 0xff];

const scratch = mkdtempSync(join(tmpdir(), 'tracegate-sweep-'));
try {
  const { signer, key } = logKey();
  const root = await logToTamper(
    join(scratch, 'made'),
    join(scratch, 'log'),
    { signer, known: [key] },
    { sealed: records, closed: records, live: Math.min(records, 5) },
  );
  const { state, holds } = verifyLog(root, { keys: [key] });
  if (!holds) throw new Error('The log does not hold before anything is changed.');
  const ways = {
    'in full': { keys: [key] },
    'with --state': { keys: [key], state },
  };
  let changes = 0;
  const missed: string[] = [];
  for (const file of filesBelow(root)) {
    const path = join(root, file);
    const bytes = readFileSync(path);
    const before = missed.length;
    for (let at = 0; at < bytes.length; at += step)
      for (const mask of masks) {
        const changed = Buffer.from(bytes);
        changed[at]! ^= mask;
        writeFileSync(path, changed);
        for (const [way, options] of Object.entries(ways)) {
          changes += 1;
          const wrong = missedBy(file, () => verifyLog(root, options));
          if (wrong !== undefined) missed.push(`${file} byte ${at} ^ ${mask}, ${way}: ${wrong}`);
        }
      }
    writeFileSync(path, bytes);
    console.log(`${file}: ${bytes.length} bytes, ${missed.length - before} missed`);
  }
  console.log(missed.slice(0, 50).join('\n'));
  console.log(`${changes} changes, ${missed.length} missed`);
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** @returns undefined where a finding that denies names the file */
function missedBy(file: string, verify: () => LogVerification): string | undefined {
  try {
    const { findings, holds } = verify();
    if (holds) return 'HOLDS';
    const names = findings.some(
      ({ level, file: named = '' }) =>
        level === 'error' &&
        (named === file || (named.includes('*') && file.startsWith(named.split('*')[0]!))),
    );
    return names
      ? undefined
      : `names ${findings.map(({ id, file: named }) => `${id} ${named ?? ''}`).join(', ')}`;
  } catch (error) {
    return `ends with ${String(error)}`;
  }
}

// Deletes what is due in a log and is killed at a step of it. Arguments: the folder of log and archive, the step, the key of the log.
import { join } from 'node:path';
import { parseVerifierKey } from '../../../src/transparency/signed-note.ts';
import { archiveOf, LATER, retainAt } from './retention-log.ts';

const [folder = '', step, key = ''] = process.argv.slice(2);
await retainAt(join(folder, 'log'), LATER, {
  keys: [parseVerifierKey(key)],
  archive: archiveOf(folder),
  onStep: (at) => {
    if (at === step) process.kill(process.pid, 'SIGKILL');
  },
});
throw new Error('it was not killed');

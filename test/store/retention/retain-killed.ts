// Deletes what is due in a log and is killed at a step of it. Arguments: the folder of log and archive, the step.
import { join } from 'node:path';
import { archiveOf, LATER, retainAt } from './retention-log.ts';

const [folder = '', step] = process.argv.slice(2);
await retainAt(join(folder, 'log'), LATER, {
  archive: archiveOf(folder),
  onStep: (at) => {
    if (at === step) process.kill(process.pid, 'SIGKILL');
  },
});
throw new Error('it was not killed');

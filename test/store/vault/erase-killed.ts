// Erases a person and is killed at a step of it. Arguments: the folder, the person, the step.
import { eraseSubject } from '../../../src/store/vault/erase-subject.ts';
import { caller, logFolder, logIn, vaultIn } from './vaults.ts';

const [folder = '', subject = '', step] = process.argv.slice(2);
const log = logIn(folder);
await eraseSubject(vaultIn(folder), { log, folder: logFolder(folder) }, { subject }, caller, {
  onStep: (at) => {
    if (at === step) process.kill(process.pid, 'SIGKILL');
  },
});
throw new Error('it was not killed');

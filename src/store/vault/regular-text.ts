import { lstatSync, readFileSync } from 'node:fs';
import { ifThere } from '../../files/if-there.ts';
import { VaultFault } from './vault-fault.ts';

/**
 * The text of a file of the vault. A link in its place would lead out of the vault.
 * @returns undefined where there is none
 * @throws VaultFault `unreadable` for what is no regular file, or the error of the system
 */
export function regularText(path: string): string | undefined {
  return ifThere(() => {
    if (!lstatSync(path).isFile()) throw new VaultFault('unreadable', `${path} is not a regular file.`);
    return readFileSync(path, 'utf8');
  });
}

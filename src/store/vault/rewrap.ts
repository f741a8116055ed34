import type { MasterKey } from '../../decision/subject-key.ts';
import { appendAccess, demandCaller, type Caller } from './access-log.ts';
import type { FeatureVault } from './feature-vault.ts';
import { keyFolders, rewrapFolder, type Rewrapped } from './subject-keys.ts';
import { VaultFault } from './vault-fault.ts';
import { rememberMasterKey } from './vault-folder.ts';

/**
 * Wraps the keys of all persons by another master key. What was done stays done when it is killed; asked for again it
 * goes on. Retrievals and erasures wait for one folder of keys at most.
 * @throws VaultFault
 */
export async function rewrapKeys(
  vault: FeatureVault,
  { from, to }: { readonly from: string; readonly to: string },
  { who, reason }: Caller,
): Promise<Rewrapped> {
  demandCaller({ who, reason });
  if (from === to) throw new VaultFault('invalid', 'The two master keys are one.');
  const [old, next] = [masterOf(vault, from), masterOf(vault, to)];
  rememberMasterKey(vault.root, next);
  await vault.alone(() => {
    appendAccess(vault.root, { action: 'rewrap', who, reason, detail: `${from} to ${to}` }, vault.now());
  });
  const total = { rewrapped: 0, already: 0, others: 0 };
  for (const folder of keyFolders(vault.root)) {
    const { rewrapped, already, others } = await vault.alone(() =>
      rewrapFolder(vault.root, folder, old, next),
    );
    total.rewrapped += rewrapped;
    total.already += already;
    total.others += others;
  }
  return total;
}

function masterOf({ keys }: FeatureVault, id: string): MasterKey {
  const key = keys.master.find((one) => one.id === id);
  if (key === undefined) throw new VaultFault('wrong-key', `The master key ${id} is not given.`);
  return key;
}

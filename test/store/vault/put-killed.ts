// A service that puts features until it is killed, and says which were acknowledged. Argument: the folder.
import { writeSync } from 'node:fs';
import { decisionId, vaultIn } from './vaults.ts';

const vault = vaultIn(process.argv[2] ?? '');
await Promise.all(
  Array.from({ length: 16 }, async (_, caller) => {
    for (let count = 0; ; count += 1) {
      const id = decisionId();
      await vault.put(id, `${caller}.${count % 5}`, { caller, count });
      writeSync(1, `${id} ${JSON.stringify({ caller, count })}\n`);
    }
  }),
);

// A service that logs decisions until the disk is full, makes room, and goes on. Says of each call, on a line, what it
// came to: `+<id>` or `-<id>`, then `full`, and in the end what verification finds.
// Arguments: the folder of the log; a file whose removal makes room, or `none` where a new segment is room enough.
import { rmSync, writeSync } from 'node:fs';
import { newDecisionId } from '../../src/index.ts';
import { DecisionLogFault, openDecisionLog } from '../../src/store/decision-log.ts';
import { crashDecision, crashGovernance } from './crash-decision.ts';

const [folder = '', ballast = 'none'] = process.argv.slice(2);
const log = openDecisionLog({
  folder,
  origin: 'example.com/full',
  heartbeatMs: 0,
  governance: crashGovernance,
});
const failed: ReturnType<typeof crashDecision>[] = [];

/** @returns whether it was acknowledged */
async function send(decision: ReturnType<typeof crashDecision>): Promise<boolean> {
  try {
    await log.append(decision);
    writeSync(1, `+${decision.id}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof DecisionLogFault) || error.code !== 'not-written') throw error;
    writeSync(1, `-${decision.id}\n`);
    failed.push(decision);
    return false;
  }
}

/** Sends until a call fails, and some more. */
async function fill(caller: number): Promise<void> {
  for (let count = 0; (await send(crashDecision(caller, count, newDecisionId()))) && failed.length === 0;)
    count += 1;
  if (ballast === 'none') return;
  for (let count = 0; count < 3; count += 1) await send(crashDecision(caller, count, newDecisionId()));
}

await Promise.all(Array.from({ length: 16 }, (_, caller) => fill(caller)));
writeSync(1, 'full\n');
if (ballast !== 'none') rmSync(ballast);
for (const decision of failed.splice(0))
  if (!(await send(decision))) throw new Error('there is room, and it is not written');
await log.close();

// A service that logs decisions until it is killed, and says which were acknowledged: an id on each line.
// Arguments: the folder of the log, how many callers at once, whether they give ids: `own`, or `log` for none. An id
// that is given is told before, behind a `>`.
import { writeSync } from 'node:fs';
import { newDecisionId } from '../../src/index.ts';
import { openDecisionLog } from '../../src/store/decision-log.ts';
import { crashDecision, crashGovernance } from './crash-decision.ts';

const [folder = '', callers = '1', ids = 'log'] = process.argv.slice(2);
const log = openDecisionLog({
  folder,
  origin: 'example.com/crash',
  heartbeatMs: 20,
  governance: crashGovernance,
});

async function call(caller: number): Promise<never> {
  for (let count = 0; ; count += 1) {
    const given = ids === 'own' ? newDecisionId() : undefined;
    if (given !== undefined) writeSync(1, `>${given} ${caller} ${count}\n`);
    const { id } = await log.append(crashDecision(caller, count, given));
    writeSync(1, `${id}\n`);
  }
}

await Promise.all(Array.from({ length: Number(callers) }, (_, caller) => call(caller)));

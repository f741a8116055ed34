// Signs a record as Tracegate does and prints the envelope. Arguments: <record> <private key in PEM>.
import { readFileSync } from 'node:fs';
import { signStatement } from '../../src/evidence/dsse.ts';

const [record, key] = process.argv.slice(2);
process.stdout.write(signStatement(readFileSync(record), readFileSync(key, 'utf8')));

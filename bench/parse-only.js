// The peer of `tracegate validate`: parses the same files with `yaml`, one after the other, and does nothing else.
// Arguments: the folder, the number of files expected.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [folder, expected] = process.argv.slice(2);
let parsed = 0;
for (const domain of readdirSync(join(folder, 'objectives'))) {
  for (const version of readdirSync(join(folder, 'objectives', domain))) {
    parse(readFileSync(join(folder, 'objectives', domain, version), 'utf8'));
    parsed += 1;
  }
}
if (parsed !== Number(expected)) throw new Error(`parsed ${parsed} files, not ${expected}`);

// A peer of `tracegate gate`, as one would write it: the report's schema by ajv, then a loop that compares doubles. It
// looks at one objective and one report, at no sign-off, freeze, lineage or digest, and takes duplicates as they come.
// Arguments: the report, the objective.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const [report, objective] = process.argv.slice(2);
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../schemas/kpi-report.schema.json'), 'utf8'),
);
const validate = new Ajv.default({ strict: false, validateFormats: false }).compile(schema);
const read = JSON.parse(readFileSync(report, 'utf8'));
if (!validate(read)) throw new Error(JSON.stringify(validate.errors?.[0]));
const { constraints } = parse(readFileSync(objective, 'utf8'));
for (const { metric, threshold, applies_to: targets } of constraints) {
  let held = 0;
  for (const row of read.kpis) {
    if (row.metric !== metric || !targets.includes(row.segment ?? 'all')) continue;
    if (row.value > threshold) throw new Error(`${metric} is ${row.value}`);
    held += 1;
  }
  if (held === 0) throw new Error(`${metric} is not reported`);
}

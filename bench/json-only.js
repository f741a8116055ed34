// The floor of `tracegate gate`: reads a KPI report and parses it, and does nothing else. Argument: the report.
import { readFileSync } from 'node:fs';

const { kpis } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
if (kpis.length < 1) throw new Error('no rows were parsed');

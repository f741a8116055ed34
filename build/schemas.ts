// Writes the published JSON Schemas from src/format/schemas.ts. Argument: [folder to write to, default schemas].
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionFormats, eventParts, formats, outputs } from '../src/format/schemas.ts';
import { schemaDocuments } from './formats.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'schemas');

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (name.endsWith('.schema.json')) rmSync(join(folder, name));
}
for (const [format, document] of schemaDocuments({ ...formats, ...decisionFormats, ...outputs })) {
  if (format in eventParts) continue;
  writeFileSync(join(folder, `${format}.schema.json`), `${JSON.stringify(document, null, 2)}\n`);
}

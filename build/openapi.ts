// Writes schemas/decision-log.openapi.json, and generated/openapi.js, from which `tracegate serve` answers it.
// Arguments: [generated folder] [folder of schemas].
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '../src/command/decision-server/description.ts';
import { decisionFormats } from '../src/format/schemas.ts';
import { toolVersion } from '../src/version.ts';
import { schemaDocument } from './formats.ts';

const root = join(import.meta.dirname, '..');
const generatedFolder = process.argv[2] ?? join(root, 'generated');
const schemaFolder = process.argv[3] ?? join(root, 'schemas');

const document = (format: keyof typeof decisionFormats) => schemaDocument(format, decisionFormats[format]);
const description = describe(
  {
    input: document('decision-input'),
    events: {
      override: document('event-override'),
      outcome: document('event-outcome'),
      remediation: document('event-remediation'),
      erasure: document('event-erasure'),
    },
  },
  toolVersion,
);

const header = '// Written by build/openapi.ts.\n';
mkdirSync(generatedFolder, { recursive: true });
mkdirSync(schemaFolder, { recursive: true });
writeFileSync(
  join(generatedFolder, 'openapi.js'),
  `${header}export const openApi = ${JSON.stringify(JSON.stringify(description))};\n`,
);
writeFileSync(
  join(generatedFolder, 'openapi.d.ts'),
  `${header}/** The OpenAPI description of the decision log, as JSON. */\nexport declare const openApi: string;\n`,
);
writeFileSync(join(schemaFolder, 'decision-log.openapi.json'), `${JSON.stringify(description, null, 2)}\n`);

// Writes generated/validators-at-start.js, generated/validators.js, generated/decision-checks.js,
// generated/decision-validators.js, generated/trace-validators.js and generated/profile-validators.js with their types,
// and generated/records.d.ts, from the schemas in src/format/schemas.ts. `npm ci` runs it, so it touches nothing that is
// committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { decisionFormats, formats, profileFormats, traceFormats } from '../src/format/schemas.ts';
import { checkCode } from './check-code.ts';
import { compactCode } from './compact-code.ts';
import { recordDeclarations } from './declarations.ts';
import { SCHEMA_BASE, schemaDocuments, validatorName, type SchemaDocument } from './formats.ts';

const root = join(import.meta.dirname, '..');
const generatedFolder = join(root, 'generated');
type Documents = ReturnType<typeof schemaDocuments>;

const documents = schemaDocuments(formats);
// What `validate` of one objective reads is there at the start; build/bundle.ts has the others read when they are needed.
const atStart = new Set(['objective', 'approvals-policy']);
await writeValidators(
  'validators-at-start',
  documents.filter(([format]) => atStart.has(format)),
);
await writeValidators(
  'validators',
  documents.filter(([format]) => !atStart.has(format)),
);
await writeValidators('decision-validators', schemaDocuments(decisionFormats));
await writeChecks('decision-checks', schemaDocuments(decisionFormats));
await writeValidators('trace-validators', schemaDocuments(traceFormats));
await writeValidators('profile-validators', schemaDocuments(profileFormats));
writeFileSync(join(generatedFolder, 'records.d.ts'), recordDeclarations());

async function writeValidators(name: string, of: Documents): Promise<void> {
  const keys = of.map(
    ([format, document]) => `${validatorName(format)}.keys = ${JSON.stringify(keysOf(document))};\n`,
  );
  await write(name, `${standaloneCode(of)}\n${keys.join('')}`, declarations(of));
}

/** Of the same formats, whether a value has the shape, and nothing else. */
async function writeChecks(name: string, of: Documents): Promise<void> {
  const checks = of.map(
    ([format]) => `export declare const ${validatorName(format)}: (data: unknown) => boolean;\n`,
  );
  await write(name, checkCode(standaloneCode(of)), checks.join(''));
}

async function write(name: string, code: string, types: string): Promise<void> {
  mkdirSync(generatedFolder, { recursive: true });
  const header = '// Written by build/validators.ts from src/format/schemas.ts.\n';
  writeFileSync(join(generatedFolder, `${name}.js`), header + (await withoutRequire(code)));
  writeFileSync(join(generatedFolder, `${name}.d.ts`), header + types);
}

/** The validators as one ES module that still requires ajv's runtime. */
function standaloneCode(documents: Documents): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    messages: false, // src/format/schema-findings.ts has the words
    schemas: withSharedForms(documents.map(([, document]) => document)),
    inlineRefs: false, // one function for each form of text, however often it is used
    code: { source: true, esm: true },
  });
  // No schema has the keywords that need what these would write into every function; `strict` refuses the first two.
  ajv.removeKeyword('unevaluatedProperties').removeKeyword('unevaluatedItems').removeKeyword('$dynamicRef');
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  const exported = documents.map(([format, document]) => [validatorName(format), document.$id]);
  return compactCode(standalone.default(ajv, Object.fromEntries(exported)));
}

/** The schemas with each form of text as a schema of its own, so that one function serves all formats. */
function withSharedForms(schemas: readonly SchemaDocument[]): object[] {
  const forms = new Map<string, object>();
  const sharing = schemas.map(({ $defs, ...schema }) => {
    for (const [name, definition] of Object.entries($defs as Record<string, object>)) {
      const form = { $id: `${SCHEMA_BASE}forms/${name}`, ...definition };
      if (!isDeepStrictEqual(forms.get(name) ?? form, form))
        throw new Error(`${name} differs between formats`);
      forms.set(name, form);
    }
    return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${SCHEMA_BASE}forms/`)) as object;
  });
  return [...sharing, ...forms.values()];
}

/**
 * The keys of every mapping in a schema, by the mapping's place as an error of the validator names it: what a
 * misspelt key was meant to be is not in the error itself.
 */
function keysOf(schema: unknown, place = '#'): Record<string, string[]> {
  if (typeof schema !== 'object' || schema === null) return {};
  const { properties } = schema as { properties?: object };
  const own = properties === undefined ? {} : { [place]: Object.keys(properties) };
  const below = Object.entries(schema).map(([key, part]) => keysOf(part, `${place}/${key}`));
  return Object.assign(own, ...below) as Record<string, string[]>;
}

/** The same module with ajv's runtime inlined: it imports nothing, so it starts fast and bundles anywhere. */
async function withoutRequire(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'validators.js' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const imports = Object.values(result.metafile.outputs).flatMap((output) => output.imports);
  const text = result.outputFiles[0]?.text;
  if (text === undefined || imports.length > 0) {
    throw new Error(`could not inline ${imports.map(({ path }) => path).join(', ')}`);
  }
  return text;
}

function declarations(documents: Documents): string {
  const validators = documents.map(
    ([format]) => `export declare const ${validatorName(format)}: Validator;\n`,
  );
  return `import type { ErrorObject } from 'ajv';

/** Whether the data has the shape of the format; \`errors\` holds every violation of the last call. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
  /** The keys that each mapping of the format may have, by the mapping's place in the schema. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

${validators.join('')}`;
}

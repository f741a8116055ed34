import type { TSchema } from 'typebox';
import { forms } from '../src/format/forms.ts';

/** Where the published schemas are found; the `$id` of a format is this, its name and `.schema.json`. */
export const SCHEMA_BASE = 'https://tracegate.dev/schemas/';

/** A JSON Schema document, as published. */
export type SchemaDocument = { $schema: string; $id: string; title: string; [keyword: string]: unknown };

/** The export name of a format's validator: `kpi-report` → `kpiReport`. */
export function validatorName(format: string): string {
  return format.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The published JSON Schema of every format, by the format's name. */
export function schemaDocuments(formats: Record<string, TSchema>): [format: string, SchemaDocument][] {
  return Object.entries(formats).map(([format, schema]) => [format, schemaDocument(format, schema)]);
}

/**
 * The published JSON Schema of one format: draft 2020-12, its identity first, then the schema's own keywords in
 * the order in which the source states them, so that the same source gives the same bytes.
 * @throws when the schema states an identity of its own that differs
 */
export function schemaDocument(format: string, schema: TSchema): SchemaDocument {
  // A round trip through JSON drops the symbols and hidden keys that TypeBox keeps for its types.
  const keywords = JSON.parse(JSON.stringify(schema)) as Record<string, unknown>;
  const identity = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${SCHEMA_BASE}${format}.schema.json`,
  };
  for (const [key, value] of Object.entries(identity)) {
    if (keywords[key] !== undefined && keywords[key] !== value) {
      throw new Error(
        `the schema of ${format} states ${key} ${JSON.stringify(keywords[key])}; expected ${value}`,
      );
    }
  }
  const { schema: shared, definitions } = withDefinitions(keywords);
  const title =
    typeof keywords.title === 'string' ? keywords.title : `Tracegate ${format.replaceAll('-', ' ')}`;
  return { ...identity, title, ...(shared as object), ...identity, $defs: definitions };
}

/**
 * States each form of text once, under `$defs`: a schema that a person can read, and validators of half the size,
 * which start faster. A description stays where it is.
 */
function withDefinitions(root: unknown): { schema: unknown; definitions: Record<string, unknown> } {
  const names = new Map(Object.entries(forms).map(([name, { pattern }]) => [pattern as string, name]));
  const definitions: Record<string, unknown> = {};
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    const { description, ...rest } = node as { description?: unknown; type?: unknown; pattern?: string };
    const name = rest.type === 'string' && rest.pattern !== undefined ? names.get(rest.pattern) : undefined;
    if (name === undefined)
      return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, visit(part)]));
    const known = definitions[name];
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(rest)) {
      throw new Error(`the form ${name} is stated in two ways`);
    }
    definitions[name] = rest;
    return { $ref: `#/$defs/${name}`, ...(description === undefined ? {} : { description }) };
  };
  return { schema: visit(root), definitions };
}

// Makes the code that ajv writes small without changing what it does. A program's start is mostly reading its own
// source, and ajv writes every error out in five statements and every schema whole, beside the code made from it.

const REPORTED =
  /const (err\d+) = (.*?);if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/gs;
const PUSHED = /vErrors\.push\(/;
const CONTEXT = /,parentData:\w+,parentDataProperty:(?:"[^"]*"|\w+),rootData\b/g;
const PARAMETERS = 'instancePath="", parentData, parentDataProperty, rootData=data';
const SCHEMA_PART = /\b(schema\d+)((?:\.\w+|\[\d+\]|\["[^"\\]*"\])+)/g;
const KEY_OF_SCHEMA = /func\d+\.call\((schema\d+)((?:\.\w+|\[\d+\]|\["[^"\\]*"\])+), (key\d+)\)/g;
const SCHEMA = /const (schema\d+) = (\{.*?\});(?=(?:const|function|export) )/g;

const ADD_ERROR =
  'function addError(errors, error){if(errors === null)return [error];errors.push(error);return errors;}';

/**
 * The standalone code of ajv with each error added by one call, the parts of schemas that it reads in place of the
 * schemas, and without the parameters that only keywords of one's own read.
 * @throws when the code is not of the shape that ajv 8 writes
 */
export function compactCode(code: string): string {
  const schemas = new Map(
    [...code.matchAll(SCHEMA)].map(([, name, text]) => [name!, JSON.parse(text!) as unknown]),
  );
  const compact = code
    .replace(SCHEMA, '')
    .replace(KEY_OF_SCHEMA, (_, name: string, path: string, key: string) => {
      const keys = Object.keys(partAt(schemas.get(name), path) as object);
      return `${JSON.stringify(keys)}.includes(${key})`;
    })
    .replace(SCHEMA_PART, (_, name: string, path: string) => JSON.stringify(partAt(schemas.get(name), path)))
    .replace(REPORTED, 'vErrors = addError(vErrors, $2);errors++;')
    .replace(CONTEXT, '')
    .replaceAll(PARAMETERS, 'instancePath=""');
  for (const left of [PUSHED, /\bschema\d+\b/, /\b(?:parentData|rootData)\b/]) {
    if (left.test(compact)) throw new Error(`ajv wrote code of another shape: ${left.source} is left`);
  }
  return compact + ADD_ERROR;
}

/** The value at a property path such as `.properties.mode.enum`, as ajv writes it. */
function partAt(schema: unknown, path: string): unknown {
  const steps = path.match(/\w+|"[^"\\]*"/g) ?? [];
  const part = steps
    .map((step) => step.replaceAll('"', ''))
    .reduce((node, step) => (node as Record<string, unknown> | undefined)?.[step], schema);
  if (part === undefined) throw new Error(`no schema has ${path}`);
  return part;
}

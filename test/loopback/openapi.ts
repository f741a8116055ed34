/** GitHub's OpenAPI description (the cut in openapi.json) as routes and as JSON Schemas for ajv. */
import { readFileSync } from 'node:fs';

export type Schema = { [keyword: string]: unknown };
export type Parameter = { name: string; in: 'path' | 'query'; required?: boolean; schema: Schema };
type Content = Record<string, { schema?: Schema }>;
type Operation = {
  parameters?: ({ $ref: string } | Parameter)[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, { $ref: string } | { content?: Content }>;
};
export type Description = {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, { content?: Content }>;
  };
};

/** One operation with its references followed as far as the parameters and bodies. */
export type Route = {
  method: string;
  template: string;
  pattern: RegExp;
  parameters: Parameter[];
  requestBody: { required: boolean; schema: Schema } | null;
  /** By status; null where the description gives no JSON body. */
  responses: Record<string, Schema | null>;
};

export const DESCRIPTION_ID = 'https://loopback.invalid/openapi.json';

/** Path parameters whose values may hold slashes, as names of branches do; `path` may also be missing. */
const WITH_SLASHES = new Set(['ref', 'basehead', 'tree_sha']);

/**
 * Where GitHub is known to answer null although its description denies it: the accounts of people who left,
 * and the repository of a fork that was deleted. Clients must cope, so the loopback may send it.
 */
const NULL_IN_PRACTICE: [schema: string, ...path: string[]][] = [
  ['pull-request', 'user'],
  ['pull-request', 'head', 'user'],
  ['pull-request', 'head', 'repo'],
  ['pull-request-simple', 'head', 'repo'],
  ['timeline-reviewed-event', 'user'],
  ['timeline-reviewed-event', 'commit_id'],
  ['timeline-comment-event', 'user'],
  ['timeline-comment-event', 'actor'],
  ['state-change-issue-event', 'actor'],
  ['review-dismissed-issue-event', 'actor'],
];

let cached: { routes: Route[]; components: Schema } | undefined;

/** The routes, most specific first, and the component schemas; read once. */
export function openApi(): { routes: Route[]; components: Schema } {
  return (cached ??= load());
}

function load(): { routes: Route[]; components: Schema } {
  const text = readFileSync(new URL('./openapi.json', import.meta.url), 'utf8');
  const description = JSON.parse(text) as Description;
  for (const [name, ...path] of NULL_IN_PRACTICE) allowNull(description.components.schemas, name, path);
  const routes = Object.entries(description.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => route(description, template, method, operation)),
  );
  routes.sort((left, right) => literals(right.template) - literals(left.template));
  return { routes, components: toJsonSchema({ schemas: description.components.schemas }) as Schema };
}

function literals(template: string): number {
  return template.split('/').filter((segment) => !segment.startsWith('{')).length;
}

function allowNull(schemas: Record<string, Schema>, name: string, path: string[]): void {
  let schema: Schema | undefined = schemas[name];
  let parent: Record<string, Schema> | undefined;
  for (const key of path) {
    parent = schema?.['properties'] as Record<string, Schema> | undefined;
    schema = parent?.[key];
  }
  if (parent === undefined || schema === undefined) throw new Error(`${name} has no ${path.join('.')}`);
  parent[path.at(-1) as string] = { nullable: true, anyOf: [schema] };
}

function route(description: Description, template: string, method: string, operation: Operation): Route {
  const { parameters, responses } = description.components;
  const last = (reference: string) => reference.slice(reference.lastIndexOf('/') + 1);
  const json = (content: Content | undefined) => {
    const schema = content?.['application/json']?.schema;
    return schema === undefined ? null : (toJsonSchema(schema) as Schema);
  };
  const body = json(operation.requestBody?.content);
  return {
    method: method.toUpperCase(),
    template,
    pattern: pattern(template),
    parameters: (operation.parameters ?? []).map((parameter) =>
      '$ref' in parameter ? (parameters[last(parameter.$ref)] as Parameter) : parameter,
    ),
    requestBody:
      body === null ? null : { required: operation.requestBody?.required ?? false, schema: closed(body) },
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        json('$ref' in response ? responses[last(response.$ref)]?.content : response.content),
      ]),
    ),
  };
}

function pattern(template: string): RegExp {
  const source = template
    .replace('/{path}', '(?:/(?<path>.*))?')
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      WITH_SLASHES.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    );
  return new RegExp(`^${source}$`);
}

/** A body with listed properties takes no others. */
function closed(schema: Schema): Schema {
  return 'properties' in schema ? { additionalProperties: false, ...schema } : schema;
}

/**
 * OpenAPI 3.0 to JSON Schema: `nullable` becomes a union with null, references point at the registered
 * description, `oneOf` (which GitHub writes for alternatives that overlap) is `anyOf`, and an object that lists
 * its properties takes no others, so that the loopback cannot answer with a field that GitHub does not have.
 */
export function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema);
  if (value === null || typeof value !== 'object') return value;
  const { nullable, $ref, oneOf, ...rest } = value as Schema;
  if (typeof $ref === 'string') return { $ref: `${DESCRIPTION_ID}${$ref}` };
  const keywords = oneOf === undefined ? rest : { ...rest, anyOf: oneOf };
  const schema = Object.fromEntries(
    Object.entries(keywords).map(([keyword, item]) => [keyword, converted(keyword, item)]),
  );
  const result =
    isObjectSchema(schema) && !('additionalProperties' in schema) ? closed(schema) : (schema as Schema);
  return nullable === true ? { anyOf: [result, { type: 'null' }] } : result;
}

function converted(keyword: string, item: unknown): unknown {
  if (keyword === 'enum' || keyword === 'default') return item;
  if (keyword !== 'properties' && keyword !== 'schemas') return toJsonSchema(item);
  return Object.fromEntries(
    Object.entries(item as Record<string, unknown>).map(([name, schema]) => [name, toJsonSchema(schema)]),
  );
}

function isObjectSchema(schema: Schema): boolean {
  const { properties } = schema;
  return properties !== null && typeof properties === 'object' && Object.keys(properties).length > 0;
}

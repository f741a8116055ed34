/** Holds what the server answers, and what it takes, against its own OpenAPI description. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Node = Record<string, any>;

export const published = readFileSync(
  join(import.meta.dirname, '../../../schemas/decision-log.openapi.json'),
  'utf8',
);
const document = JSON.parse(published) as Node;
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(document, 'description');

/** A request and what was answered. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** What was sent, where it is JSON. */
  readonly sent?: { readonly type: string; readonly body: string } | undefined;
}

/** All that does not fit. What has no path is described nowhere, and only its form is looked at. */
export function misfits({ method, path, status, headers, body, sent }: Exchange): string[] {
  const type = (headers.get('content-type') ?? '').split(';')[0]!;
  const described = pathOf(path);
  const operation = described === undefined ? undefined : document['paths'][described][operationOf(method)];
  if (operation === undefined) {
    const isUnknown = [404, 405, 421].includes(status);
    return isUnknown
      ? failures('#/components/responses/Problem404', type, body, method)
      : ['no such operation'];
  }
  const pointer = `#/paths/${described!.replaceAll('/', '~1')}/${operationOf(method)}`;
  const response = operation.responses[status] as Node | undefined;
  if (response === undefined) return [`${status} is not described`];
  const resolved = (response['$ref'] as string | undefined) ?? `${pointer}/responses/${status}`;
  return [
    ...headersOf(resolved).flatMap((name) => (headers.has(name) ? [] : [`${name} is missing`])),
    ...failures(resolved, type, body, method),
    ...(status === 200 || status === 201 ? requestFailures(pointer, operation, sent) : []),
  ];
}

const operationOf = (method: string): string => (method === 'HEAD' ? 'get' : method.toLowerCase());

function pathOf(path: string): string | undefined {
  if (path.startsWith('/tile/')) return '/tile/{tile}';
  return Object.hasOwn(document['paths'] as object, path) ? path : undefined;
}

function at(pointer: string): Node {
  return pointer
    .slice(2)
    .split('/')
    .reduce<any>((node, step) => node[step.replaceAll('~1', '/')], document);
}

const headersOf = (pointer: string): string[] =>
  Object.keys((at(pointer)['headers'] as object | undefined) ?? {});

function failures(pointer: string, type: string, body: string, method: string): string[] {
  const content = at(pointer)['content'] as Node;
  if (content[type] === undefined) return [`${type} is not described at ${pointer}`];
  if (!type.endsWith('json') || method === 'HEAD') return [];
  return invalid(`${pointer}/content/${type.replaceAll('/', '~1')}/schema`, JSON.parse(body));
}

/** What is taken must be what the description lets in. */
function requestFailures(pointer: string, operation: Node, sent: Exchange['sent']): string[] {
  if (sent === undefined) return [];
  const content = operation['requestBody'].content as Node;
  if (content[sent.type] === undefined) return [`${sent.type} is taken, but not described`];
  const isText = content[sent.type].schema.type === 'string';
  const value = isText ? sent.body : (JSON.parse(sent.body) as unknown);
  return invalid(`${pointer}/requestBody/content/${sent.type.replaceAll('/', '~1')}/schema`, value);
}

const validators = new Map<string, ValidateFunction>();

function invalid(pointer: string, value: unknown): string[] {
  const validate =
    validators.get(pointer) ??
    ajv.compile({ $ref: `description${encodeURI(pointer).replaceAll('+', '%2B')}` });
  validators.set(pointer, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${pointer}: ${error.instancePath} ${error.message}`);
}

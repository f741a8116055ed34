/** Holds every request and response against GitHub's OpenAPI description and collects what does not fit. */
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { DESCRIPTION_ID, openApi } from './openapi.ts';
import type { Route, Schema } from './openapi.ts';

export type Violation = {
  where: 'route' | 'request' | 'response';
  method: string;
  path: string;
  message: string;
};

export type Matched = { route: Route; parameters: Record<string, string> };

export class Contract {
  readonly violations: Violation[] = [];

  /** The operation that a request calls, with its path parameters decoded; null is a violation of its own. */
  match(method: string, path: string): Matched | null {
    for (const route of openApi().routes) {
      const found = route.method === method ? route.pattern.exec(path) : null;
      if (found === null) continue;
      // A group that matched nothing is undefined, which its type does not say.
      const groups = (found.groups ?? {}) as Readonly<Record<string, string | undefined>>;
      const parameters = Object.entries(groups).map(([name, value = '']) => [name, decode(value)]);
      return { route, parameters: Object.fromEntries(parameters) as Record<string, string> };
    }
    this.#add('route', method, path, 'is not one of the operations that Tracegate may call');
    return null;
  }

  /** Checks path and query parameters and the body; `body` is undefined when the request has none. */
  checkRequest(matched: Matched, path: string, query: URLSearchParams, body: unknown): void {
    const { route, parameters } = matched;
    const report = (message: string) => this.#add('request', route.method, path, message);
    for (const name of new Set(query.keys())) {
      if (query.getAll(name).length > 1) report(`query parameter ${name} is given more than once`);
    }
    const queryValidator = validator(route, 'query', () => parametersSchema(route, 'query'));
    const pathValidator = validator(route, 'path', () => parametersSchema(route, 'path'));
    failures(queryValidator, Object.fromEntries(query)).forEach((text) => report(`query ${text}`));
    failures(pathValidator, { ...parameters }).forEach((text) => report(`path ${text}`));
    if (body === undefined) {
      if (route.requestBody?.required === true) report('has no body');
    } else if (route.requestBody === null) {
      report('has a body, which this operation does not take');
    } else {
      const { schema } = route.requestBody;
      failures(
        validator(route, 'body', () => schema),
        body,
      ).forEach((text) => report(`body ${text}`));
    }
  }

  /** Checks a response's JSON body; an error status that the description leaves out needs only a message. */
  checkResponse(route: Route, path: string, status: number, body: unknown): void {
    const report = (message: string) => this.#add('response', route.method, path, `${status} ${message}`);
    const schema = route.responses[status];
    if (schema === undefined && status < 400) report('is not a described status');
    if (schema === null || schema === undefined) {
      if (status >= 400 && !hasMessage(body)) report('has no message');
      return;
    }
    failures(
      validator(route, String(status), () => schema),
      body,
    ).forEach(report);
  }

  #add(where: Violation['where'], method: string, path: string, message: string): void {
    this.violations.push({ where, method, path, message });
  }
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function hasMessage(body: unknown): boolean {
  return typeof body === 'object' && body !== null && typeof (body as Schema)['message'] === 'string';
}

function parametersSchema(route: Route, place: 'path' | 'query'): Schema {
  const chosen = route.parameters.filter((parameter) => parameter.in === place);
  return {
    type: 'object',
    properties: Object.fromEntries(chosen.map(({ name, schema }) => [name, schema])),
    required: chosen.filter(({ required }) => required === true).map(({ name }) => name),
    additionalProperties: false,
  };
}

const compiled = new Map<string, ValidateFunction>();
let engines: { body: Ajv; parameters: Ajv } | undefined;

/** Compiles a schema on first use; compiling them all would take longer than most tests. */
function validator(route: Route, part: string, schema: () => Schema): ValidateFunction {
  const key = `${route.method} ${route.template} ${part}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  engines ??= { body: engine(false), parameters: engine(true) };
  const isParameters = part === 'path' || part === 'query';
  const made = (isParameters ? engines.parameters : engines.body).compile(schema());
  compiled.set(key, made);
  return made;
}

function engine(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, logger: false, allErrors: false, coerceTypes });
  addFormats.default(ajv);
  ajv.addSchema({ components: openApi().components }, DESCRIPTION_ID);
  return ajv;
}

function failures(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value) === true) return [];
  const errors = validate.errors ?? [];
  return errors.slice(0, 4).map(({ instancePath, message, params }) => {
    const extra = (params as { additionalProperty?: string }).additionalProperty;
    return `${instancePath || '/'} ${message ?? 'does not fit'}${extra === undefined ? '' : `: ${extra}`}`;
  });
}

/**
 * Writes test/loopback/openapi.json: the part of GitHub's published OpenAPI description that Tracegate's
 * REST calls fall under, with what it refers to and without prose.
 *
 *   node build/openapi-cut.ts <folder of the installed npm package @octokit/openapi>
 *
 * That package is 385 MB, so it is no dependency of this project: install it in a temporary folder.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The operations that Tracegate may call, and two that its tests read back with. */
const OPERATIONS: Record<string, string[]> = {
  '/orgs/{org}/organization-roles': ['get'],
  '/orgs/{org}/organization-roles/{role_id}/teams': ['get'],
  '/orgs/{org}/organization-roles/{role_id}/users': ['get'],
  '/orgs/{org}/teams/{team_slug}/members': ['get'],
  '/orgs/{org}/teams/{team_slug}/memberships/{username}': ['get'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/activity': ['get'],
  '/repos/{owner}/{repo}/attestations/{subject_digest}': ['get'],
  '/repos/{owner}/{repo}/commits': ['get'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}/statuses': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get', 'put'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/refs': ['post'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/timeline': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/commits': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': ['post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get'],
  '/repos/{owner}/{repo}/statuses/{sha}': ['post'],
  '/users/{username}': ['get'],
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Keywords that say nothing to a validator. */
const PROSE = new Set([
  'description',
  'summary',
  'title',
  'tags',
  'externalDocs',
  'example',
  'examples',
  'deprecated',
  'links',
]);
/** Under these keys the names belong to the described data, not to OpenAPI: a property may be called `title`. */
const NAME_MAPS = new Set(['properties', 'patternProperties', 'responses', 'content', 'headers', 'schemas']);

/** A copy without prose; `keysAreNames` when the keys of `value` are property names and the like. */
function withoutProse(value: Json, keysAreNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(
    ([key]) => keysAreNames || !(PROSE.has(key) || key.startsWith('x-')),
  );
  return Object.fromEntries(
    entries.map(([key, item]) => [
      key,
      isLiteral(key, keysAreNames) ? item : withoutProse(item, NAME_MAPS.has(key) && !keysAreNames),
    ]),
  );
}

/** `enum` and `default` hold data, in which nothing is prose. */
function isLiteral(key: string, keysAreNames: boolean): boolean {
  return !keysAreNames && (key === 'enum' || key === 'default');
}

function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Every `#/components/...` reference in `value`. */
function references(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

/** The value that a reference such as `#/components/schemas/commit` points at. */
function resolve(document: JsonObject, reference: string): Json {
  let value: Json | undefined = document;
  for (const key of reference.slice(2).split('/')) value = isObject(value) ? value[key] : undefined;
  if (value === undefined) throw new Error(`${reference} is not in the description`);
  return value;
}

/** Places in `target` the component that `reference` names, and all that it refers to. */
function keep(document: JsonObject, target: JsonObject, reference: string): void {
  const [, , kind, name] = reference.split('/');
  if (kind === undefined || name === undefined) throw new Error(`unexpected reference ${reference}`);
  const group = (target[kind] ??= {}) as JsonObject;
  if (name in group) return;
  const component = withoutProse(resolve(document, reference));
  group[name] = component;
  for (const further of references(component)) keep(document, target, further);
}

/** The cut itself, with sorted components so that a new release gives a readable difference. */
function cut(document: JsonObject): JsonObject {
  const paths: JsonObject = {};
  const components: JsonObject = {};
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    const item: JsonObject = {};
    for (const method of methods) {
      const operation = resolve(
        { paths: (document['paths'] as JsonObject)[path] ?? null },
        `#/paths/${method}`,
      );
      item[method] = withoutProse(operation);
      for (const reference of references(item[method])) keep(document, components, reference);
    }
    paths[path] = item;
  }
  for (const [kind, group] of Object.entries(components)) {
    components[kind] = Object.fromEntries(
      Object.entries(group as JsonObject).sort(([left], [right]) => (left < right ? -1 : 1)),
    );
  }
  const info = document['info'] as JsonObject;
  return {
    openapi: document['openapi'] ?? null,
    info: { source: '@octokit/openapi', version: info['version'] ?? null },
    paths,
    components,
  };
}

/** One line for each path and component: small, and a difference still shows which of them changed. */
function compact(description: JsonObject): string {
  const lines = (value: JsonObject, depth: number): string =>
    depth === 0
      ? JSON.stringify(value)
      : `{\n${Object.entries(value)
          .map(
            ([key, item]) =>
              `${JSON.stringify(key)}:${isObject(item) ? lines(item, depth - 1) : JSON.stringify(item)}`,
          )
          .join(',\n')}\n}`;
  const { openapi, info, paths, components } = description as Record<string, JsonObject>;
  return [
    `{"openapi":${JSON.stringify(openapi)},`,
    `"info":${JSON.stringify(info)},`,
    `"paths":${lines(paths ?? {}, 1)},`,
    `"components":${lines(components ?? {}, 2)}}\n`,
  ].join('\n');
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: node build/openapi-cut.ts <folder of the package @octokit/openapi>\n');
  process.exit(2);
}
const source = readFileSync(join(folder, 'generated', 'api.github.com.json'), 'utf8');
writeFileSync(
  new URL('../test/loopback/openapi.json', import.meta.url),
  compact(cut(JSON.parse(source) as JsonObject)),
);

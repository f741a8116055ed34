/** Makes the files that scenarios name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { FileContent, FilePatch } from '../loopback/git.ts';
import type { Content, Files, FileSpec } from './scenario.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CASES = join(ROOT, 'test/cases/e2e');
const sets = readTable<Readonly<Record<string, Files>>>('fixtures/sets.yaml');

/** A table below test/cases/e2e. */
export function readTable<T>(name: string): T {
  return parse(readFileSync(join(CASES, name), 'utf8'), { merge: true, maxAliasCount: 1000 }) as T;
}

/** All files of a content: its named sets in their order, then its generated ones, then its own. */
export function patchOf({ change = [], files = {}, many }: Content): FilePatch {
  const named = (typeof change === 'string' ? [change] : change).map(setNamed);
  return Object.assign({}, ...named.map(patch), generated(many), patch(files)) as FilePatch;
}

/** The text of a file, for where only text can be. */
export function textsOf(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, spec]) => {
      const content = contentOf(spec);
      if (typeof content !== 'string') throw new Error(`${path} is no text`);
      return [path, content];
    }),
  );
}

function setNamed(name: string): Files {
  const found = sets[name];
  if (found === undefined) throw new Error(`there is no set of files named ${name}`);
  return found;
}

function patch(files: Files): FilePatch {
  return Object.fromEntries(Object.entries(files).map(([path, spec]) => [path, contentOf(spec)]));
}

function contentOf(spec: FileSpec): FileContent | null {
  if (spec === null || typeof spec === 'string') return spec;
  if ('link' in spec) return { content: spec.link, mode: '120000' };
  if ('submodule' in spec) return { content: spec.submodule, mode: '160000' };
  if ('repeat' in spec) return spec.repeat.repeat(spec.times);
  const { fixture, repository, replace = {} } = spec;
  const path = fixture === undefined ? join(ROOT, repository ?? '') : join(CASES, 'fixtures', fixture);
  let text = readFileSync(path, 'utf8');
  for (const [old, replacement] of Object.entries(replace)) {
    if (!text.includes(old)) throw new Error(`${path} does not contain ${old}`);
    text = text.replaceAll(old, replacement);
  }
  return text;
}

function generated(many: Content['many']): FilePatch {
  if (many === undefined) return {};
  const numbers = Array.from({ length: many.count }, (_, index) => String(index + 1));
  const numbered = (text: string, number: string) => text.replaceAll('{n}', number);
  return Object.fromEntries(numbers.map((n) => [numbered(many.path, n), numbered(many.text, n)]));
}

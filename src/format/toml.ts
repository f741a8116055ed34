import type { AST } from 'toml-eslint-parser';
import { finding, type Position } from '../finding/finding.ts';
import type { NodePath, ReadResult, SourceDocument } from './document.ts';
import { DEEPEST, refusedNumber, refusedText, setOwn, type Refusal } from './scalar.ts';
import { decodeText, positionsIn, YAML_LIMIT_BYTES } from './text.ts';

/** Refusals that are listed; a text that has more of them is not read any better by all. */
const MOST_REFUSALS = 100;

/** One value of a TOML text, with where it stands and, of a scalar, how it is spelt. */
interface TomlNode {
  readonly offset: number;
  readonly text: string | undefined;
  readonly items: Map<string | number, TomlNode>;
  readonly isList: boolean;
  value: unknown;
}

/**
 * Reads a TOML 1.0 file: numbers finite and in decimal, text that can be read; the parser refuses a key that is there
 * twice. Every violation becomes a finding with its place.
 */
export async function readToml(file: string, bytes: Uint8Array): Promise<ReadResult> {
  const { text, findings } = decodeText(file, bytes, YAML_LIMIT_BYTES);
  if (text === undefined) return { document: undefined, findings };
  const placeAt = positionsIn(text);
  const refused = (refusals: readonly Refusal[]): ReadResult => ({
    document: undefined,
    findings: refusals.map(({ id, message, offset }) => finding(id, message, { file, at: placeAt(offset) })),
  });
  const { parseTOML } = await import('./toml-parser.ts');
  let program: AST.TOMLProgram;
  try {
    program = parseTOML(text, { tomlVersion: '1.0' });
  } catch (error) {
    if (error instanceof RangeError) {
      return refused([{ id: 'nesting-too-deep', message: 'This file is nested too deeply.', offset: 0 }]);
    }
    const { index, message } = error as { readonly index?: number; readonly message: string };
    if (index === undefined) throw error;
    return refused([{ id: 'kpi-syntax', message: `This is not TOML: ${message}.`, offset: index }]);
  }
  const reader = new TomlReader();
  const root = reader.read(program);
  return reader.refusals.length > 0
    ? refused(reader.refusals)
    : { document: new TomlDocument(file, root, placeAt), findings: [] };
}

class TomlReader {
  readonly refusals: Refusal[] = [];
  private readonly root = mappingAt(0);

  read(program: AST.TOMLProgram): TomlNode {
    for (const entry of program.body[0].body) {
      if (entry.type === 'TOMLKeyValue') this.put(this.root, entry, 0);
      else {
        const table = this.walk(this.root, entry.resolvedKey, entry.range[0]);
        for (const pair of entry.body) this.put(table, pair, entry.resolvedKey.length);
      }
    }
    finish(this.root);
    return this.root;
  }

  private put(into: TomlNode, { key, value }: AST.TOMLKeyValue, depth: number): void {
    const keys = key.keys.map((one) => (one.type === 'TOMLBare' ? one.name : one.value));
    const offset = value.range[0];
    const last = keys.at(-1);
    const parent = this.walk(into, keys.slice(0, -1), offset);
    if (last === undefined) return;
    this.check(last, offset);
    parent.items.set(last, this.node(value, depth + keys.length));
  }

  /** The mapping at the end of a path, made where it is not there yet. */
  private walk(from: TomlNode, path: readonly (string | number)[], offset: number): TomlNode {
    let node = from;
    if (this.isTooDeep(path.length, offset)) return mappingAt(offset);
    for (const [index, step] of path.entries()) {
      const made =
        node.items.get(step) ?? (typeof path[index + 1] === 'number' ? listAt(offset) : mappingAt(offset));
      this.check(step, offset);
      node.items.set(step, made);
      node = made;
    }
    return node;
  }

  private node(content: AST.TOMLContentNode, depth: number): TomlNode {
    const offset = content.range[0];
    if (this.isTooDeep(depth, offset)) return mappingAt(offset);
    if (content.type === 'TOMLInlineTable') {
      const table = mappingAt(offset);
      for (const pair of content.body) this.put(table, pair, depth);
      return table;
    }
    if (content.type === 'TOMLArray') {
      const list = listAt(offset);
      for (const [index, item] of content.elements.entries())
        list.items.set(index, this.node(item, depth + 1));
      return list;
    }
    return this.scalar(content, offset);
  }

  private scalar(content: AST.TOMLValue, offset: number): TomlNode {
    const scalar = (value: unknown, text: string): TomlNode => ({
      offset,
      text,
      items: new Map(),
      isList: false,
      value,
    });
    switch (content.kind) {
      case 'string':
        this.check(content.value, offset);
        return scalar(content.value, content.value);
      case 'boolean':
        return scalar(content.value, String(content.value));
      case 'integer':
      case 'float': {
        const refusal = refusedNumber(Number(content.value), content.number);
        if (refusal !== undefined) this.refuse(refusal.id, refusal.message, offset);
        return scalar(Number(content.value), content.number);
      }
      default:
        return scalar(content.datetime, content.datetime);
    }
  }

  /** Said once, and nothing below is read. */
  private isTooDeep(depth: number, offset: number): boolean {
    if (depth <= DEEPEST) return false;
    if (!this.refusals.some(({ id }) => id === 'nesting-too-deep'))
      this.refuse('nesting-too-deep', `This is nested more than ${DEEPEST} levels deep.`, offset);
    return true;
  }

  private check(text: string | number, offset: number): void {
    const refusal = typeof text === 'string' ? refusedText(text) : undefined;
    if (refusal !== undefined) this.refuse(refusal.id, refusal.message, offset);
  }

  private refuse(id: Refusal['id'], message: string, offset: number): void {
    if (this.refusals.length < MOST_REFUSALS) this.refusals.push({ id, message, offset });
  }
}

const mappingAt = (offset: number): TomlNode => ({
  offset,
  text: undefined,
  items: new Map(),
  isList: false,
  value: {},
});
const listAt = (offset: number): TomlNode => ({ ...mappingAt(offset), isList: true, value: [] });

/** Gives mappings and lists their values, once everything is in them. */
function finish(node: TomlNode): void {
  for (const [key, item] of node.items) {
    finish(item);
    if (node.isList) (node.value as unknown[]).push(item.value);
    else setOwn(node.value as Record<string, unknown>, String(key), item.value);
  }
}

class TomlDocument implements SourceDocument {
  readonly file: string;
  readonly value: unknown;
  private readonly root: TomlNode;
  private readonly placeAt: (offset: number) => Position;

  constructor(file: string, root: TomlNode, placeAt: (offset: number) => Position) {
    this.file = file;
    this.value = root.value;
    this.root = root;
    this.placeAt = placeAt;
  }

  placeOf(path: NodePath): Position {
    return this.placeAt(this.walk(path).node.offset);
  }

  placeOfKey(path: NodePath): Position {
    return this.placeOf(path);
  }

  textOf(path: NodePath): string | undefined {
    const { node, complete } = this.walk(path);
    return complete ? node.text : undefined;
  }

  private walk(path: NodePath): { node: TomlNode; complete: boolean } {
    let node = this.root;
    for (const step of path) {
      const next = node.items.get(step);
      if (next === undefined) return { node, complete: false };
      node = next;
    }
    return { node, complete: true };
  }
}

import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { finding, type Finding, type Position } from '../finding/finding.ts';
import type { NodePath, ReadResult, SourceDocument } from './document.ts';
import { PlainValue } from './plain-value.ts';
import { decodeText, KPI_REPORT_LIMIT_BYTES, YAML_LIMIT_BYTES } from './text.ts';
import { syntaxFindings } from './yaml-syntax.ts';

/**
 * Reads a governed YAML file as YAML 1.2 core: one document, no directives, no custom tags, unique text keys,
 * finite decimal numbers, bounded aliases. Every violation becomes a finding with its place.
 */
export function readYaml(file: string, bytes: Uint8Array): ReadResult {
  const { text, findings } = decodeText(file, bytes, YAML_LIMIT_BYTES);
  return text === undefined ? { document: undefined, findings } : readTree(file, text, 'yaml');
}

/** Reads a JSON file: strict RFC 8259 with unique keys, keeping the place and the spelling of every number. */
export function readJson(file: string, bytes: Uint8Array): ReadResult {
  const { text, findings } = decodeText(file, bytes, KPI_REPORT_LIMIT_BYTES);
  if (text === undefined) return { document: undefined, findings };
  try {
    JSON.parse(text);
  } catch (error) {
    const at = placeOfJsonError(text, error);
    return {
      document: undefined,
      findings: [finding('json-syntax', 'This file is not valid JSON.', { file, at })],
    };
  }
  return readTree(file, text, 'json');
}

function readTree(file: string, text: string, language: 'yaml' | 'json'): ReadResult {
  const lines = new LineCounter();
  const refused = (findings: readonly Finding[]): ReadResult => ({ document: undefined, findings });
  let tree: Document.Parsed;
  try {
    // `uniqueKeys` compares every key with every other: quadratic. Duplicates are found in PlainValue instead.
    tree = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error', // 'silent' would also hide that there is a second document
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused([finding('nesting-too-deep', 'This file is nested too deeply to be read.', { file })]);
  }
  const placeAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (tree.errors.length > 0) return refused(syntaxFindings(file, text, tree.errors, placeAt));
  if (language === 'yaml' && /^%/m.test(text.slice(0, tree.contents?.range?.[0] ?? text.length))) {
    return refused([
      finding('yaml-directive', 'A line starts with `%`.', { file, at: { line: 1, column: 1 } }),
    ]);
  }
  const plain = new PlainValue(language === 'json');
  const value = plain.of(tree);
  if (plain.refusals.length > 0) {
    return refused(
      plain.refusals.map(({ id, message, offset }) => finding(id, message, { file, at: placeAt(offset) })),
    );
  }
  if (value === undefined || value === null) {
    return refused([
      finding('yaml-empty', 'This file has no content.', { file, at: { line: 1, column: 1 } }),
    ]);
  }
  return { document: new ParsedDocument(file, value, tree, plain, placeAt), findings: [] };
}

class ParsedDocument implements SourceDocument {
  readonly file: string;
  readonly value: unknown;
  private readonly tree: Document;
  private readonly plain: PlainValue;
  private readonly placeAt: (offset: number) => Position;

  constructor(
    file: string,
    value: unknown,
    tree: Document,
    plain: PlainValue,
    placeAt: (offset: number) => Position,
  ) {
    this.file = file;
    this.value = value;
    this.tree = tree;
    this.plain = plain;
    this.placeAt = placeAt;
  }

  placeOf(path: NodePath): Position {
    return this.placeAt(this.walk(path).node?.range?.[0] ?? 0);
  }

  placeOfKey(path: NodePath): Position {
    const { key, complete } = this.walk(path);
    return complete && key !== undefined ? this.placeAt(key.range?.[0] ?? 0) : this.placeOf(path);
  }

  textOf(path: NodePath): string | undefined {
    const { node, complete } = this.walk(path);
    return complete && isScalar(node) ? node.source : undefined;
  }

  /** Follows the path as far as it goes. */
  private walk(path: NodePath): { node: Node | undefined; key: Node | undefined; complete: boolean } {
    let node = (this.tree.contents ?? undefined) as Node | undefined;
    let key: Node | undefined;
    for (const step of path) {
      const next = this.step(node, step);
      if (next === undefined) return { node, key, complete: false };
      ({ node, key } = next);
    }
    return { node: this.resolve(node), key, complete: true };
  }

  private step(
    from: Node | undefined,
    step: string | number,
  ): { node: Node | undefined; key: Node | undefined } | undefined {
    const node = this.resolve(from);
    if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step] as Node | undefined;
      return item === undefined ? undefined : { node: item, key: undefined };
    }
    if (!isMap(node)) return undefined;
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    return pair === undefined ? undefined : { node: (pair.value ?? pair.key) as Node, key: pair.key as Node };
  }

  private resolve(node: Node | undefined): Node | undefined {
    return isAlias(node) ? this.plain.aliased.get(node) : node;
  }
}

function placeOfJsonError(text: string, error: unknown): Position {
  const offset = Number(
    /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? text.length,
  );
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

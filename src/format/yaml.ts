import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { finding, type Position } from '../finding/finding.ts';
import type { NodePath, ReadResult, SourceDocument } from './document.ts';
import { parseJson, walkJson, type JsonNode } from './json.ts';
import { PlainValue } from './plain-value.ts';
import type { Refusal } from './scalar.ts';
import { decodeText, KPI_REPORT_LIMIT_BYTES, positionsIn, YAML_LIMIT_BYTES } from './text.ts';
import { syntaxFindings } from './yaml-syntax.ts';

type PlaceAt = (offset: number) => Position;

/**
 * Reads a governed YAML file as YAML 1.2 core: one document, no directives, no custom tags, unique text keys,
 * finite decimal numbers, bounded aliases. Every violation becomes a finding with its place.
 */
export function readYaml(file: string, bytes: Uint8Array, limitBytes = YAML_LIMIT_BYTES): ReadResult {
  const { text, findings } = decodeText(file, bytes, limitBytes);
  return text === undefined ? { document: undefined, findings } : readTree(file, text);
}

/** Reads a JSON file: strict RFC 8259 with unique keys, keeping the place and the spelling of every number. */
export function readJson(file: string, bytes: Uint8Array): ReadResult {
  const { text, findings } = decodeText(file, bytes, KPI_REPORT_LIMIT_BYTES);
  if (text === undefined) return { document: undefined, findings };
  const { root, refusals } = parseJson(text);
  const placeAt = positionsIn(text);
  if (refusals !== undefined) return refused(file, refusals, placeAt);
  return root.value === null
    ? refused(file, [noContent], placeAt)
    : { document: new JsonDocument(file, text, root, placeAt), findings: [] };
}

const noContent: Refusal = { id: 'yaml-empty', message: 'This file has no content.', offset: 0 };

function refused(file: string, refusals: readonly Refusal[], placeAt: PlaceAt): ReadResult {
  const findings = refusals.map(({ id, message, offset }) =>
    finding(id, message, { file, at: placeAt(offset) }),
  );
  return { document: undefined, findings };
}

function readTree(file: string, text: string): ReadResult {
  const placeAt = positionsIn(text);
  let tree: Document.Parsed;
  try {
    // `uniqueKeys` compares every key with every other: quadratic. Duplicates are found in PlainValue instead.
    tree = parseDocument(text, {
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error', // 'silent' would also hide that there is a second document
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const findings = [finding('nesting-too-deep', 'This file is nested too deeply to be read.', { file })];
    return { document: undefined, findings };
  }
  if (tree.errors.length > 0) {
    return { document: undefined, findings: syntaxFindings(file, text, tree.errors, placeAt) };
  }
  const directive = text.slice(0, tree.contents?.range?.[0] ?? text.length).search(/^%/m);
  if (directive !== -1) {
    const refusal = { id: 'yaml-directive', message: 'A line starts with `%`.', offset: directive } as const;
    return refused(file, [refusal], placeAt);
  }
  const plain = new PlainValue();
  const value = plain.of(tree);
  if (plain.refusals.length > 0) {
    const rest = plain.isComplete ? new YamlDocument(file, value, tree, plain, placeAt) : undefined;
    return { ...refused(file, plain.refusals, placeAt), rest };
  }
  if (value === undefined || value === null) return refused(file, [noContent], placeAt);
  return { document: new YamlDocument(file, value, tree, plain, placeAt), findings: [] };
}

class YamlDocument implements SourceDocument {
  readonly file: string;
  readonly value: unknown;
  private readonly tree: Document;
  private readonly plain: PlainValue;
  private readonly placeAt: PlaceAt;
  private readonly pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

  constructor(file: string, value: unknown, tree: Document, plain: PlainValue, placeAt: PlaceAt) {
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
    const pair = this.pairsOf(node).get(step);
    return pair === undefined ? undefined : { node: (pair.value ?? pair.key) as Node, key: pair.key as Node };
  }

  /** A map's pairs by key: looking for each finding's key in turn would be quadratic. */
  private pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
    const known = this.pairs.get(map);
    if (known !== undefined) return known;
    const pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
    this.pairs.set(map, pairs);
    return pairs;
  }

  private resolve(node: Node | undefined): Node | undefined {
    return isAlias(node) ? this.plain.aliased.get(node) : node;
  }
}

class JsonDocument implements SourceDocument {
  readonly file: string;
  readonly value: unknown;
  private readonly text: string;
  private readonly root: JsonNode;
  private readonly placeAt: PlaceAt;

  constructor(file: string, text: string, root: JsonNode, placeAt: PlaceAt) {
    this.file = file;
    this.value = root.value;
    this.text = text;
    this.root = root;
    this.placeAt = placeAt;
  }

  placeOf(path: NodePath): Position {
    return this.placeAt(walkJson(this.root, path).node.start);
  }

  placeOfKey(path: NodePath): Position {
    const { node, complete } = walkJson(this.root, path);
    return this.placeAt(complete ? (node.keyStart ?? node.start) : node.start);
  }

  /** A text comes decoded and without its quotes, as it does from YAML. */
  textOf(path: NodePath): string | undefined {
    const { node, complete } = walkJson(this.root, path);
    if (!complete || node.items !== undefined) return undefined;
    return typeof node.value === 'string' ? node.value : this.text.slice(node.start, node.end);
  }
}

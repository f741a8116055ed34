import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Node } from 'yaml';
import type { RuleId } from '../finding/catalogue.ts';
import { DEEPEST, refusedNumber, refusedText, setOwn, type Refusal } from './scalar.ts';

/** Nodes after aliases are written out; a 64 KiB file without aliases has fewer. */
const MOST_NODES = 100_000;
/** Refusals that are listed; a file that has more of them is not read any better by all. */
const MOST_REFUSALS = 100;
const coreTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Stands for a refused value: no format takes it, at its place alone. */
const REFUSED: unknown = Object.freeze({});

/** What an anchor stands for; `height` is how many levels are below it. */
interface Anchored {
  readonly node: Node;
  readonly value: unknown;
  readonly size: number;
  readonly height: number;
}

/**
 * Turns a parsed YAML tree into plain data in one pass: linear in the size of the tree, whatever its keys,
 * and bounded when aliases are written out. A key such as `__proto__` is only a key.
 */
export class PlainValue {
  readonly refusals: Refusal[] = [];
  /** What each alias stands for, so that places can be found through it. */
  readonly aliased = new Map<Alias, Node>();
  private readonly anchors = new Map<string, Anchored>();
  private nodes = 0;
  private deepest = 0;

  /** Whether all of the document was walked and only parts of it refused. */
  get isComplete(): boolean {
    return !this.refusals.some(({ id }) => id === 'nesting-too-deep') && this.refusals.length < MOST_REFUSALS;
  }

  /** The document's content as plain data; where `refusals` is not empty, with what no format takes for what was refused. */
  of(document: Document): unknown {
    return document.contents === null ? undefined : this.convert(document.contents as Node, 0);
  }

  private convert(node: Node, depth: number): unknown {
    if (depth > DEEPEST) return this.refuseDepth(node);
    if (isAlias(node)) return this.expand(node, depth);
    const [sizeBefore, deepestBefore] = [this.nodes, this.deepest];
    this.deepest = depth;
    if (++this.nodes > MOST_NODES) return this.refuseSize(node);
    if (node.tag !== undefined && !coreTags.has(node.tag)) {
      return this.refuse(node, 'yaml-syntax', `The tag ${node.tag} has no meaning here.`);
    }
    const value = this.convertContent(node, depth);
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) {
      const size = this.nodes - sizeBefore;
      this.anchors.set(anchor, { node, value, size, height: this.deepest - depth });
    }
    this.deepest = Math.max(this.deepest, deepestBefore);
    return value;
  }

  private convertContent(node: Node, depth: number): unknown {
    if (isScalar(node)) return this.scalar(node) ?? (node.value === null ? null : REFUSED);
    if (isSeq(node)) return node.items.map((item) => this.convert(item as Node, depth + 1));
    if (!isMap(node)) return this.refuse(node, 'yaml-syntax', 'This kind of YAML node has no meaning here.');
    const value: Record<string, unknown> = {};
    for (const { key, value: item } of node.items) {
      const keyNode = key as Node;
      if (!isScalar(keyNode) || typeof keyNode.value !== 'string') {
        this.refuse(keyNode, 'yaml-key-not-text', 'A key must be plain text.');
      } else if (this.scalar(keyNode) === undefined) {
        continue;
      } else if (Object.hasOwn(value, keyNode.value)) {
        this.refuse(keyNode, 'yaml-duplicate-key', `The key \`${keyNode.value}\` occurs twice.`);
      } else {
        setOwn(value, keyNode.value, item === null ? null : this.convert(item as Node, depth + 1));
      }
    }
    return value;
  }

  private scalar(node: Node & { value: unknown; source?: string | undefined }): unknown {
    const { value } = node;
    const refused =
      typeof value === 'string'
        ? refusedText(value)
        : typeof value === 'number'
          ? refusedNumber(value, node.source)
          : undefined;
    return refused === undefined ? value : this.refuse(node, refused.id, refused.message);
  }

  private expand(alias: Alias, depth: number): unknown {
    const target = this.anchors.get(alias.source);
    if (target === undefined) {
      return this.refuse(alias, 'yaml-syntax', `The alias *${alias.source} refers to no anchor before it.`);
    }
    this.aliased.set(alias, target.node);
    this.nodes += target.size;
    this.deepest = Math.max(this.deepest, depth + target.height);
    if (this.deepest > DEEPEST) return this.refuseDepth(alias);
    return this.nodes > MOST_NODES ? this.refuseSize(alias) : target.value;
  }

  private refuseDepth(node: Node): undefined {
    return this.refuse(node, 'nesting-too-deep', `This is nested more than ${DEEPEST} levels deep.`);
  }

  private refuseSize(node: Node): undefined {
    return this.refuse(node, 'nesting-too-deep', `This document expands to more than ${MOST_NODES} nodes.`);
  }

  /** Every refusal is listed, but a document that is too large or too deep only once. */
  private refuse(node: Node, id: RuleId, message: string): undefined {
    const offset = node.range?.[0] ?? 0;
    const known = id === 'nesting-too-deep' && this.refusals.some((refusal) => refusal.id === id);
    if (!known && this.refusals.length < MOST_REFUSALS) this.refusals.push({ id, message, offset });
    return undefined;
  }
}

import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Node } from 'yaml';
import { parseDecimal } from '../decimal/decimal.ts';
import type { RuleId } from '../finding/catalogue.ts';

/** Nodes after aliases are written out; a 64 KiB file without aliases has fewer. */
const MOST_NODES = 100_000;
const DEEPEST = 64;
const coreTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Something that may not be in a governed document, at a character offset. */
export interface Refusal {
  readonly id: RuleId;
  readonly message: string;
  readonly offset: number;
}

/**
 * Turns a parsed YAML tree into plain data in one pass: linear in the size of the tree, whatever its keys,
 * and bounded when aliases are written out. A key such as `__proto__` is only a key.
 */
export class PlainValue {
  readonly refusals: Refusal[] = [];
  /** What each alias stands for, so that places can be found through it. */
  readonly aliased = new Map<Alias, Node>();
  private readonly anchors = new Map<string, { node: Node; value: unknown; size: number }>();
  private readonly largeAllowed: boolean;
  private nodes = 0;

  /** @param largeAllowed true for JSON, which has no aliases and its own size limit */
  constructor(largeAllowed = false) {
    this.largeAllowed = largeAllowed;
  }

  /** The document's content as plain data; meaningless when `refusals` is not empty. */
  of(document: Document): unknown {
    return document.contents === null ? undefined : this.convert(document.contents as Node, 0);
  }

  private convert(node: Node, depth: number): unknown {
    if (depth > DEEPEST)
      return this.refuse(node, 'nesting-too-deep', `This is nested more than ${DEEPEST} levels deep.`);
    if (isAlias(node)) return this.expand(node);
    const sizeBefore = this.nodes;
    if (++this.nodes > MOST_NODES && !this.largeAllowed) return this.refuseSize(node);
    if (node.tag !== undefined && !coreTags.has(node.tag)) {
      return this.refuse(node, 'yaml-syntax', `The tag ${node.tag} has no meaning here.`);
    }
    const value = this.convertContent(node, depth);
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) this.anchors.set(anchor, { node, value, size: this.nodes - sizeBefore });
    return value;
  }

  private convertContent(node: Node, depth: number): unknown {
    if (isScalar(node)) return this.scalar(node);
    if (isSeq(node)) return node.items.map((item) => this.convert(item as Node, depth + 1));
    if (!isMap(node)) return this.refuse(node, 'yaml-syntax', 'This kind of YAML node has no meaning here.');
    const value: Record<string, unknown> = {};
    for (const { key, value: item } of node.items) {
      const keyNode = key as Node;
      if (!isScalar(keyNode) || typeof keyNode.value !== 'string') {
        this.refuse(keyNode, 'yaml-key-not-text', 'A key must be plain text.');
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
    if (typeof value === 'string' && (!value.isWellFormed() || controlCharacter.test(value))) {
      return this.refuse(
        node,
        'text-control-character',
        'This text holds a control character or half a character.',
      );
    }
    if (typeof value !== 'number') return value;
    if (!Number.isFinite(value)) {
      return this.refuse(
        node,
        'number-not-finite',
        `${node.source ?? 'This number'} is not a finite number.`,
      );
    }
    if (node.source !== undefined && parseDecimal(node.source) === undefined) {
      return this.refuse(node, 'number-not-decimal', `${node.source} is not written in decimal.`);
    }
    return value;
  }

  private expand(alias: Alias): unknown {
    const target = this.anchors.get(alias.source);
    if (target === undefined) {
      return this.refuse(alias, 'yaml-syntax', `The alias *${alias.source} refers to no anchor before it.`);
    }
    this.aliased.set(alias, target.node);
    this.nodes += target.size;
    return this.nodes > MOST_NODES ? this.refuseSize(alias) : target.value;
  }

  private refuseSize(node: Node): undefined {
    return this.refuse(node, 'nesting-too-deep', `This document expands to more than ${MOST_NODES} nodes.`);
  }

  private refuse(node: Node, id: RuleId, message: string): undefined {
    const offset = node.range?.[0] ?? 0;
    if (this.refusals.at(-1)?.id !== id || id === 'yaml-duplicate-key')
      this.refusals.push({ id, message, offset });
    return undefined;
  }
}

/** Sets an own property, whatever its name; objects keep their ordinary shape, which is far faster to read. */
function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

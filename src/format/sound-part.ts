import type { RuleId } from '../finding/catalogue.ts';
import type { NodePath, SourceDocument } from './document.ts';
import { pathOf, type Validator } from './schema-findings.ts';

/** A document without its broken parts. */
export interface SoundPart {
  readonly document: SourceDocument;
  /** Rules that find something missing: what they miss may be among the parts taken out. */
  readonly hides: ReadonlySet<RuleId>;
}

/** By the top-level key among whose entries they look. */
const findsAbsence = new Map<string, readonly RuleId[]>([
  ['segments', ['segment-undeclared']],
  ['kpis', ['metric-not-reported']],
  ['roles', ['role-unknown']],
  ['components', ['component-missing']],
]);

/**
 * What is left of a document that violates its format when each violating entry of a list, or optional key, is
 * taken out; places are still those of the whole document.
 * @returns undefined when what is left does not fit the format either
 */
export function soundPart(document: SourceDocument, validate: Validator): SoundPart | undefined {
  const reduced = new ReducedDocument(document);
  if (!validate(document.value)) {
    for (const { instancePath, keyword, params } of validate.errors ?? []) {
      const path = pathOf(document.value, instancePath);
      const extra = (params as Record<string, unknown>)['additionalProperty'];
      reduced.takeOut(keyword === 'additionalProperties' ? [...path, String(extra)] : path);
    }
  }
  reduced.finish();
  return validate(reduced.value)
    ? { document: reduced, hides: new Set(reduced.reducedKeys.flatMap((key) => findsAbsence.get(key) ?? [])) }
    : undefined;
}

/** A copy of a document from which top-level keys, and entries of top-level lists, are taken out. */
class ReducedDocument implements SourceDocument {
  readonly file: string;
  value: unknown;
  private readonly whole: SourceDocument;
  private readonly keys = new Set<string>();
  private readonly entries = new Map<string, Set<number>>();
  /** For each shortened list, the index that each of its entries has in the whole document. */
  private readonly indexes = new Map<string, readonly number[]>();

  constructor(whole: SourceDocument) {
    this.whole = whole;
    this.file = whole.file;
    this.value = whole.value;
  }

  get reducedKeys(): string[] {
    return [...this.keys, ...this.entries.keys()];
  }

  takeOut([key, index]: NodePath): void {
    if (typeof key !== 'string') return;
    if (typeof index !== 'number') this.keys.add(key);
    else this.entries.set(key, (this.entries.get(key) ?? new Set()).add(index));
  }

  finish(): void {
    const { value } = this.whole;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const kept = Object.entries(value as Record<string, unknown>).filter(([key]) => !this.keys.has(key));
    this.value = Object.fromEntries(kept.map(([key, part]) => [key, this.shortened(key, part)]));
  }

  placeOf(path: NodePath) {
    return this.whole.placeOf(this.inWhole(path));
  }

  placeOfKey(path: NodePath) {
    return this.whole.placeOfKey(this.inWhole(path));
  }

  textOf(path: NodePath): string | undefined {
    return this.whole.textOf(this.inWhole(path));
  }

  private shortened(key: string, part: unknown): unknown {
    const out = this.entries.get(key);
    if (out === undefined || !Array.isArray(part)) return part;
    const left = part.map((_, index) => index).filter((index) => !out.has(index));
    this.indexes.set(key, left);
    return left.map((index) => part[index] as unknown);
  }

  private inWhole(path: NodePath): NodePath {
    const [key, index, ...below] = path;
    if (typeof key !== 'string' || typeof index !== 'number') return path;
    return [key, this.indexes.get(key)?.[index] ?? index, ...below];
  }
}

import type { Finding, Position } from '../finding/finding.ts';

/** A path into a document: keys and list indexes from the root. */
export type NodePath = readonly (string | number)[];

/**
 * A YAML or JSON document as plain data, with the places and the original spelling of its parts.
 * Every key is an own property, `__proto__` too.
 */
export interface SourceDocument {
  /** Path of the file, for findings. */
  readonly file: string;
  readonly value: unknown;
  /** Where the value at the path starts; for a missing node, its nearest parent. */
  placeOf(path: NodePath): Position;
  /** Where the key at the path starts; the value's place where it has none. */
  placeOfKey(path: NodePath): Position;
  /** The scalar at the path as it is spelt in the file; undefined when it is not a scalar. */
  textOf(path: NodePath): string | undefined;
}

/** What reading gave: a document only when there is no error among the findings. */
export interface ReadResult {
  readonly document: SourceDocument | undefined;
  readonly findings: readonly Finding[];
  /**
   * With findings: what could be read all the same, good for finding more and for nothing else. What was refused
   * is in it as a value that fits no format.
   */
  readonly rest?: SourceDocument | undefined;
}

/** A file that was read, checked against its format and given its meaning; `value` only without errors. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

import { finding, type Finding } from '../finding/finding.ts';
import type { NodePath, SourceDocument } from '../format/document.ts';

export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A file of another tool, read part by part; what is not of the form is a finding at its place. */
export class SourceReader {
  readonly findings: Finding[] = [];
  private readonly document: SourceDocument;

  constructor(document: SourceDocument) {
    this.document = document;
  }

  /** @returns an empty mapping for one that is missing, which is fine, and for one that is none, which is not */
  mapping(path: NodePath): Mapping {
    const value = this.at(path);
    if (value === undefined || isMapping(value)) return value ?? {};
    this.refuse(path, 'a mapping');
    return {};
  }

  list(path: NodePath): readonly unknown[] {
    const value = this.at(path);
    if (value === undefined || Array.isArray(value)) return value ?? [];
    this.refuse(path, 'a list');
    return [];
  }

  /** @returns undefined for what is missing, and for what is no text, which is a finding */
  text(path: NodePath): string | undefined {
    const value = this.at(path);
    if (value === undefined || typeof value === 'string') return value;
    this.refuse(path, 'text');
    return undefined;
  }

  /** A text that has to be there. */
  neededText(path: NodePath): string | undefined {
    const before = this.findings.length;
    const value = this.text(path);
    if (value === undefined && this.findings.length === before) this.refuse(path, 'there');
    return value;
  }

  /** A scalar as it is spelt. */
  spelling(path: NodePath): string | undefined {
    return this.document.textOf(path);
  }

  refuse(path: NodePath, what: string): void {
    const message = `\`${path.join('.')}\` must be ${what}.`;
    this.find('lineage-source-malformed', message, path);
  }

  find(id: Finding['id'], message: string, path: NodePath): void {
    this.findings.push(finding(id, message, { file: this.document.file, at: this.document.placeOf(path) }));
  }

  private at(path: NodePath): unknown {
    let value: unknown = this.document.value;
    for (const step of path) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
      value = (value as Record<string | number, unknown>)[step];
    }
    return value;
  }
}

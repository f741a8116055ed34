import { parseJson } from '../format/json.ts';
import { decodeText, YAML_LIMIT_BYTES } from '../format/text.ts';
import { EVIDENCE_PREDICATE_TYPE } from '../format/vocabulary.ts';

/** A file and what its content must be. */
export interface ExpectedSubject {
  /** Its path in the repository. */
  readonly name: string;
  readonly sha256: string;
}

/** An in-toto statement about one file; the predicate is not looked into. */
export interface Statement {
  readonly subject: ExpectedSubject;
  readonly predicate: unknown;
}

/**
 * Reads a statement about who signed an objective, as `actions/attest` or an approval record makes it.
 * @returns why it is not one about the file, as a sentence, when it is none
 */
export function readStatement(bytes: Uint8Array, expected: ExpectedSubject): Statement | string {
  const { text, findings } = decodeText('', bytes, YAML_LIMIT_BYTES);
  if (text === undefined) return findings[0]?.message ?? 'The statement cannot be read.';
  const { root, refusals } = parseJson(text);
  if (root === undefined) return refusals[0]?.message ?? 'The statement is not valid JSON.';
  const { _type, subject, predicateType, predicate } = fieldsOf(root.value);
  if (_type !== 'https://in-toto.io/Statement/v1') return 'The signed content is not an in-toto statement.';
  if (predicateType !== EVIDENCE_PREDICATE_TYPE) {
    return `The statement is of the type ${typeof predicateType === 'string' ? predicateType : 'none'}, not ${EVIDENCE_PREDICATE_TYPE}.`;
  }
  if (!Array.isArray(subject) || subject.length !== 1) return 'The statement is not about one file.';
  const { name, digest } = fieldsOf(subject[0]);
  if (name !== expected.name)
    return `The statement is about ${typeof name === 'string' ? name : 'no file'}, not ${expected.name}.`;
  if (fieldsOf(digest)['sha256'] !== expected.sha256)
    return `The statement is about another content of ${expected.name}.`;
  return { subject: expected, predicate };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

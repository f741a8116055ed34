import type { ErrorObject } from 'ajv';
import { finding, type Finding, type Place } from '../finding/finding.ts';
import type { NodePath, SourceDocument } from './document.ts';
import { describePattern } from './forms.ts';
import { limitSentence } from './limit-sentence.ts';
import { didYouMean } from './near-miss.ts';

/** A generated validator: false leaves its errors behind. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
  /** The keys that each mapping of the format may have, by the mapping's place in the schema. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
}

/** Violations that are listed one by one; a file with more of them is not mended any better by all. */
const MOST_FINDINGS = 200;

/** What a place that allows several shapes wants, by the last key of its path. */
const shapes: Readonly<Record<string, string>> = {
  applies_to: '`all`, a segment name, or a list of them',
  derive: '{ impact_ratio: <metric> } or { gap: <metric> }, with `reference` where it is not the highest',
  then: 'a mapping such as { freeze_deployments: true, escalate_to: Ethics }',
  goal: 'either { minimize: <metric> } or { maximize: <metric> }',
  pullRequest: 'a mapping of the pull request, or null',
  logging: '{ mode: every }, { mode: sample, rate: 0.1 } or { mode: aggregate }',
};

/** Checks a document against its format; every violation becomes one finding at its line. */
export function schemaFindings(document: SourceDocument, validate: Validator): Finding[] {
  if (validate(document.value)) return [];
  const errors = withoutAlternatives(validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  const findings = errors
    .slice(0, MOST_FINDINGS)
    .map((error) => findingOf(document, error, validate.keys ?? {}));
  const [omitted] = errors.slice(MOST_FINDINGS);
  if (omitted === undefined) return findings;
  const message = `This file has ${errors.length - MOST_FINDINGS} more violations of its format.`;
  return [...findings, finding('malformed-value', message, { file: document.file })];
}

/**
 * Where a place allows several shapes, the validator reports what each of them lacks; what is said is only that
 * none of them fits, at the outermost such place.
 */
function withoutAlternatives(errors: readonly ErrorObject[]): ErrorObject[] {
  const alternatives = new Set(
    errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath),
  );
  const liesWithin = (path: string): boolean => {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (alternatives.has(path.slice(0, end))) return true;
    }
    return false;
  };
  return errors.filter(
    ({ keyword, instancePath }) =>
      !liesWithin(instancePath) && (keyword === 'anyOf' || !alternatives.has(instancePath)),
  );
}

function findingOf(
  document: SourceDocument,
  error: ErrorObject,
  keys: NonNullable<Validator['keys']>,
): Finding {
  const path = pathOf(document.value, error.instancePath);
  const { file } = document;
  const name = nameOf(path);
  const value = { file, at: document.placeOf(path) };
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
    case 'dependentRequired': {
      const key = String(params['missingProperty']);
      return finding(
        'missing-key',
        `${name} lacks \`${key}\`.`,
        { file, at: document.placeOfKey(path) },
        `Add \`${key}:\`.`,
      );
    }
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const place = { file, at: document.placeOfKey([...path, key]) };
      return finding(
        'unknown-key',
        `${name} has an unknown key \`${key}\`.`,
        place,
        didYouMean(key, keys[error.schemaPath.replace(/\/additionalProperties$/, '')] ?? []),
      );
    }
    case 'type':
      return finding(
        'wrong-type',
        `${name} must be ${withArticle(params['type'])}.`,
        value,
        typeMend(document, path, params['type']),
      );
    case 'enum':
      return enumFinding(name, valueAt(document.value, path), params['allowedValues'], value);
    case 'const':
      return finding('malformed-value', `${name} must be ${listed([params['allowedValue']])}.`, value);
    case 'pattern': {
      const words = describePattern(String(params['pattern']));
      return finding(
        'malformed-value',
        `${name} must be ${words ?? 'of the form that the schema names'}.`,
        value,
      );
    }
    case 'anyOf':
      return finding(
        'malformed-value',
        `${name} must be ${shapes[String(path.at(-1))] ?? 'of a shape that the schema names'}.`,
        value,
      );
    default:
      return finding(
        'malformed-value',
        `${name} ${limitSentence(error.keyword, params) ?? 'is not as the schema wants it'}.`,
        value,
      );
  }
}

/** More values than these are not listed: nobody reads them, and the nearest is named. */
const MOST_LISTED = 12;

function enumFinding(name: string, given: unknown, allowed: unknown, place: Place): Finding {
  const values = (Array.isArray(allowed) ? allowed : [allowed]).map(String);
  const message =
    values.length > MOST_LISTED
      ? `${name} is none of the ${values.length} known values.`
      : `${name} must be one of ${listed(allowed)}.`;
  return finding('malformed-value', message, place, didYouMean(String(given), values));
}

function valueAt(root: unknown, path: NodePath): unknown {
  return path.reduce((node, step) => (node as Record<string | number, unknown> | undefined)?.[step], root);
}

/** A JSON pointer as keys and indexes, told apart by what the data really has there. */
export function pathOf(root: unknown, pointer: string): NodePath {
  let node = root;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(node) ? Number(key) : key;
      node = (node as Record<string | number, unknown> | undefined)?.[step];
      return step;
    });
}

function nameOf(path: NodePath): string {
  if (path.length === 0) return 'The file';
  return `\`${path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`)).join('')}\``;
}

function withArticle(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    array: 'a list',
    object: 'a mapping',
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
  };
  return names[String(type)] ?? String(type);
}

function typeMend(document: SourceDocument, path: NodePath, type: unknown): string | undefined {
  const spelling = document.textOf(path);
  if (valueAt(document.value, path) === null) return 'Write a value, or remove the key.';
  if (type === 'string' && spelling !== undefined) return `Put it in quotes: ${JSON.stringify(spelling)}`;
  const digits = type === 'number' ? /^[\d_,]+(\.\d+)?$/ : type === 'integer' ? /^[\d_,]+$/ : undefined;
  if (spelling !== undefined && digits?.test(spelling) === true) {
    return `Write it as ${spelling.replaceAll(/[_,]/g, '')}, without quotes or separators.`;
  }
  return undefined;
}

function listed(values: unknown): string {
  return (Array.isArray(values) ? values : [values]).map((value) => `\`${String(value)}\``).join(', ');
}

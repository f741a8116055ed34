import type { ErrorObject } from 'ajv';
import { describePattern } from '../format/forms.ts';
import { limitSentence } from '../format/limit-sentence.ts';
import { didYouMean } from '../format/near-miss.ts';
import type { Validator } from '../format/schema-findings.ts';
import { escapePointer } from './canonical-json.ts';

/**
 * What keeps a value from being taken. It names fields and never repeats a value: a value may be about a person,
 * and faults end up in logs.
 */
export interface Fault {
  /** A JSON pointer (RFC 6901); the empty text is the whole. */
  readonly path: string;
  readonly message: string;
  readonly mend: string;
}

/** Faults that are listed; a value that has more is not mended any better by all. */
const MOST_FAULTS = 50;
/** Longer names are not repeated in full. */
const LONGEST_NAME = 80;

/**
 * Every way in which a value does not have its shape; none when it has.
 * @param hasShape says whether there is a fault, in less code than it takes to say which
 */
export function shapeFaults(
  value: unknown,
  validate: Validator,
  hasShape: (value: unknown) => boolean = validate,
): Fault[] {
  if (hasShape(value)) return [];
  if (hasShape !== validate && validate(value)) {
    // Both were made of one schema. Where they part all the same, nothing is taken.
    return [fault('', 'This is not as its schema wants it.', 'Hold it to the published schema.')];
  }
  return (validate.errors ?? [])
    .slice(0, MOST_FAULTS)
    .map((error) => faultOf(value, error, validate.keys ?? {}));
}

type Keys = NonNullable<Validator['keys']>;

function faultOf(root: unknown, error: ErrorObject, keys: Keys): Fault {
  const { instancePath: path, keyword } = error;
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return missing(path, String(params['missingProperty']));
    case 'additionalProperties':
      return unknownField(path, String(params['additionalProperty']), knownKeys(error, keys));
    case 'type':
      return wrongType(path, valueAt(root, path), String(params['type']));
    case 'const':
      return fault(path, `This must be ${quoted(params['allowedValue'])}.`, 'Write it so.');
    case 'enum':
      return noneOf(path, valueAt(root, path), params['allowedValues'] as readonly unknown[]);
    case 'pattern': {
      const words = describePattern(String(params['pattern'])) ?? 'of the form that the schema names';
      return fault(path, `This must be ${words}.`, `Write ${words}.`);
    }
    default: {
      const limit = limitSentence(keyword, params) ?? 'is not as the schema wants it';
      return fault(path, `This ${limit}.`, 'Keep to the limit.');
    }
  }
}

export function fault(path: string, message: string, mend: string): Fault {
  return { path, message, mend };
}

export function missing(path: string, key: string): Fault {
  return fault(`${path}/${escapePointer(key)}`, `\`${key}\` is missing.`, `Add \`${key}\`.`);
}

function knownKeys({ schemaPath }: ErrorObject, keys: Keys): readonly string[] | undefined {
  return keys[schemaPath.replace(/\/additionalProperties$/, '')];
}

/** @param known undefined where any name may stand that is a name */
function unknownField(path: string, key: string, known: readonly string[] | undefined): Fault {
  const place = `${path}/${escapePointer(key)}`;
  const name = key.length > LONGEST_NAME ? `${key.slice(0, LONGEST_NAME)}…` : key;
  if (known === undefined) {
    const words = 'one line of visible text without spaces around it';
    return fault(place, `The name \`${name}\` must be ${words}.`, `Use ${words}.`);
  }
  const mend = didYouMean(key, known) ?? 'Remove it; what is your own goes into `data.extensions`, as text.';
  return fault(place, `There is no field \`${name}\` here.`, mend);
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
};

function wrongType(path: string, value: unknown, type: string): Fault {
  const name = typeNames[type] ?? type;
  const mend =
    value === null
      ? 'Leave the field out where there is no value.'
      : type === 'string' && typeof value === 'number'
        ? 'Write the number as text, in quotes, with the digits that it has.'
        : `Write ${name}.`;
  return fault(path, `This must be ${name}.`, mend);
}

function noneOf(path: string, value: unknown, allowed: readonly unknown[]): Fault {
  const values = allowed.map(String);
  const near = typeof value === 'string' ? didYouMean(value, values) : undefined;
  return fault(path, `This must be one of ${values.map(quoted).join(', ')}.`, near ?? 'Write one of them.');
}

const quoted = (value: unknown): string => `\`${String(value)}\``;

function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((node, step) => (node as Record<string, unknown> | undefined)?.[step], root);
}

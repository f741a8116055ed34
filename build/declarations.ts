import type { TSchema } from 'typebox';
import { eventPartSchemas } from '../src/format/schema/decision-event.ts';
import { decisionInputSchema } from '../src/format/schema/decision-input.ts';
import { governanceBundleSchema } from '../src/format/schema/governance-bundle.ts';

const published: Readonly<Record<string, TSchema>> = {
  DecisionInput: decisionInputSchema,
  GovernanceView: governanceBundleSchema,
  OverrideEvent: eventPartSchemas.override,
  OutcomeEvent: eventPartSchemas.outcome,
  ErasureEvent: eventPartSchemas.erasure,
  RemediationEvent: eventPartSchemas.remediation,
};

/** What records look like, as TypeScript that needs nothing but itself. */
export function recordDeclarations(): string {
  const types = Object.entries(published).map(([name, schema]) => {
    // A round trip through JSON drops what TypeBox keeps for its types.
    const node = JSON.parse(JSON.stringify(schema)) as Node;
    return `${comment(node, '')}export type ${name} = ${typeOf(node, '')};\n`;
  });
  return `// Written by build/declarations.ts from src/format/schema/.\n\n${types.join('\n')}`;
}

/** The keywords that the schemas of records use. */
interface Node {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly patternProperties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly description?: string;
}

/** @throws for what is not among those keywords: a type that says too much is worse than none */
function typeOf(node: Node, indent: string): string {
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum !== undefined) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  switch (node.type) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return `(${typeOf(node.items ?? {}, indent)})[]`;
    case 'object':
      return objectOf(node, indent);
    default:
      throw new Error(`no type is known for ${JSON.stringify(node)}`);
  }
}

function objectOf({ properties, patternProperties, required = [] }: Node, indent: string): string {
  const inner = `${indent}  `;
  if (properties === undefined) {
    const [value, ...more] = Object.values(patternProperties ?? {});
    if (value === undefined || more.length > 0) throw new Error('an object has members that are not named');
    return `{ [name: string]: ${typeOf(value, indent)} }`;
  }
  const members = Object.entries(properties).map(
    ([name, node]) =>
      `${comment(node, inner)}${inner}${name}${required.includes(name) ? '' : '?'}: ${typeOf(node, inner)};\n`,
  );
  return `{\n${members.join('')}${indent}}`;
}

function comment({ description }: Node, indent: string): string {
  return description === undefined ? '' : `${indent}/** ${description} */\n`;
}

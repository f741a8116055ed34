import { nearest } from '../../format/near-miss.ts';
import type { LineageGraph } from './graph.ts';
import { nodeKinds, writtenName, type NodeKind } from './node.ts';

/** A node as it is asked for: `kind:name`, or the name alone. */
export interface AskedNode {
  readonly kind: NodeKind | undefined;
  /** `namespace/name`, or the name alone where that is enough. */
  readonly written: string;
  readonly namespace?: string | undefined;
}

/** As the other questions call a job. */
const aliases: Readonly<Record<string, NodeKind>> = { 'feature-pipeline': 'job' };

/** Reads `dataset:warehouse/raw`. What stands before the first colon is a kind only where there is one of that name. */
export function askedNode(text: string): AskedNode {
  const [prefix = '', ...rest] = text.split(':');
  const kind =
    nodeKinds.find((one) => one === prefix) ?? (Object.hasOwn(aliases, prefix) ? aliases[prefix] : undefined);
  if (kind === undefined || rest.length === 0) return { kind: undefined, written: text };
  return { kind, written: rest.join(':') };
}

/** The nodes that are written so; where there are none, those whose name without the namespace is this. */
export function nodesNamed(graph: LineageGraph, asked: AskedNode): number[] {
  const { kind, written, namespace } = asked;
  const isAsked = (node: number): boolean =>
    namespace === undefined || graph.nodeAt(node).namespace === namespace;
  const kinds = kind === undefined ? nodeKinds : [kind];
  const whole = kinds.flatMap((one) => graph.written(one, written)).filter(isAsked);
  if (whole.length > 0) return whole;
  const bare: number[] = [];
  for (let node = 0; node < graph.size; node += 1) {
    const one = graph.nodeAt(node);
    if (one.name === written && (kind === undefined || one.kind === kind) && isAsked(node)) bare.push(node);
  }
  return bare;
}

/** The node whose name is nearest by its spelling, as it is asked for; it need not be what was meant. */
export function nearestNode(graph: LineageGraph, { kind, written }: AskedNode): string | undefined {
  const kinds = new Map<string, NodeKind>();
  for (let node = 0; node < graph.size; node += 1) {
    const one = graph.nodeAt(node);
    if (kind === undefined || one.kind === kind) kinds.set(writtenName(one), one.kind);
  }
  const near = nearest(written, kinds.keys());
  return near === undefined ? undefined : `${kinds.get(near)}:${near}`;
}

/** What lineage is told of. A feature pipeline is a job, as OpenLineage calls it. */
export const nodeKinds = ['dataset', 'job', 'run', 'model', 'objective', 'kpi-report'] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** What tells a node from all others. */
export interface NodeName {
  readonly kind: NodeKind;
  /** undefined where none is said. */
  readonly namespace: string | undefined;
  readonly name: string;
}

/** `namespace/name`, as people write it; two nodes may be written alike. */
export function writtenName({ namespace, name }: Omit<NodeName, 'kind'>): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}

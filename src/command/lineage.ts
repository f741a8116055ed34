import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { LineageOutput } from '../format/schema/lineage.ts';
import type { LineageGraph } from '../lineage/graph/graph.ts';
import { lineageOf } from '../lineage/graph/lineage-of.ts';
import { askedNode, nearestNode, nodesNamed, type AskedNode } from '../lineage/graph/lookup.ts';
import { writtenName } from '../lineage/graph/node.ts';
import { escapeText } from '../report/escape.ts';
import { lineageJson, lineageMermaid, lineageText, unknownText } from '../report/lineage.ts';
import { lineageOpenLineage } from '../report/lineage-openlineage.ts';
import { toolVersion } from '../version.ts';
import { loadGraph } from './ask/lineage-graph.ts';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions, rootOf, type Options } from './options.ts';

/** Nodes that are listed when a name is that of several. */
const MOST_LISTED = 10;
/** What Mermaid draws unless it is configured otherwise (`maxEdges`). */
const MERMAID_EDGES = 500;

/**
 * Reading leaves far more garbage than graph, and V8 lets a heap grow to several times what was in use before it looks
 * for more of it: with 100,000 models to 650 MB, and so to 490.
 */
const COLLECT_EARLY = '--heap-growing-percent=50';

const render = {
  text: lineageText,
  json: lineageJson,
  mermaid: lineageMermaid,
  openlineage: lineageOpenLineage,
};

/** `tracegate lineage`: what lies upstream or downstream of a data set, job, run, model, objective or KPI report. */
export const lineage: Command = {
  usage:
    'lineage NODE --up | --down [--depth N] [--events FILE…] [--namespace NS] [--format text|json|mermaid|openlineage] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, ['depth', 'namespace'], Object.keys(render), {
      repeated: ['events'],
      flags: ['up', 'down'],
    });
    const { node, direction, depth } = askedIn(options);
    const asked = { ...askedNode(node), namespace: options.value('namespace') };
    const files = options.values('events').map((name) => ({ name, path: resolve(terminal.folder, name) }));
    setFlagsFromString(COLLECT_EARLY);
    const { graph, unread, newest } = await loadGraph(rootOf(options, terminal), files);
    const start = nodeNamed(graph, node, asked);
    const { nodes, edges, circles } =
      start === undefined ? { nodes: [], edges: [], circles: [] } : lineageOf(graph, start, direction, depth);
    const answer: LineageOutput = {
      asked: { node, direction, depth: depth ?? null },
      found: start !== undefined,
      nearest_by_spelling: start === undefined ? (nearestNode(graph, asked) ?? null) : null,
      complete: unread.length === 0,
      unread: [...unread],
      newest: newest ?? null,
      nodes: nodes.map((one) => ({ ...one, namespace: one.namespace ?? null })),
      edges: edges.map(({ from, to, versions }) => ({ from, to, versions: [...versions] })),
      circles: circles.map((circle) => [...circle]),
      tool: { name: 'tracegate', version: toolVersion },
    };
    const format = (options.value('format') ?? 'text') as keyof typeof render;
    const isDrawing = format === 'mermaid' || format === 'openlineage';
    if (isDrawing) {
      for (const one of unread) terminal.err(`tracegate: not read: ${escapeText(one)}\n`);
      if (!answer.found) terminal.err(`tracegate: ${unknownText(answer)}\n`);
      if (format === 'mermaid' && edges.length > MERMAID_EDGES)
        terminal.err(
          `tracegate: ${edges.length} edges, and Mermaid draws ${MERMAID_EDGES} unless maxEdges says otherwise; --depth makes them fewer.\n`,
        );
    }
    if (answer.found || !isDrawing) terminal.out(render[format](answer));
    return answer.found && answer.complete ? exit.fine : exit.findings;
  },
};

/** @throws UsageError */
function askedIn(options: Options): {
  readonly node: string;
  readonly direction: 'up' | 'down';
  readonly depth: number | undefined;
} {
  const [node, ...more] = options.positionals;
  if (node === undefined || node === '' || more.length > 0)
    throw new UsageError('lineage takes one node, such as dataset:warehouse/raw or model:NAME@VERSION.');
  if (options.has('up') === options.has('down'))
    throw new UsageError('--up asks what went into it, --down what came of it: give one of them.');
  const depth = options.value('depth');
  if (depth !== undefined && !/^[1-9][0-9]{0,8}$/.test(depth))
    throw new UsageError('--depth must be a whole number of steps, 1 or more.');
  return {
    node,
    direction: options.has('up') ? 'up' : 'down',
    depth: depth === undefined ? undefined : Number(depth),
  };
}

/** @returns undefined where there is none @throws UsageError where there are several */
function nodeNamed(graph: LineageGraph, text: string, asked: AskedNode): number | undefined {
  const [found, ...others] = nodesNamed(graph, asked);
  if (others.length === 0) return found;
  const all = [found!, ...others].map((node) => graph.nodeAt(node));
  const listed = all.slice(0, MOST_LISTED).map((one) => `${one.kind}:${writtenName(one)}`);
  const isTold = new Set(listed).size === listed.length;
  const rest = all.length > MOST_LISTED ? ` and ${all.length - MOST_LISTED} more` : '';
  const mend = isTold ? 'Ask for one of them.' : 'Tell the one that is meant by --namespace.';
  throw new UsageError(`${text} names several nodes: ${listed.join(', ')}${rest}. ${mend}`);
}

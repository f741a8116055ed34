import type { LineageOutput } from '../format/schema/lineage.ts';
import { writtenName } from '../lineage/graph/node.ts';
import { escapeMermaid, escapeText } from './escape.ts';

type Node = LineageOutput['nodes'][number];

/** Steps that a tree is drawn with; more would be further to the right than anybody reads. */
const MOST_STEPS = 40;

/** A node as people name it: `dataset warehouse/raw`. */
export function nodeText({ kind, namespace, name }: Pick<Node, 'kind' | 'namespace' | 'name'>): string {
  return `${kind} ${writtenName({ namespace: namespace ?? undefined, name })}`;
}

/** As programs read it (schemas/lineage.schema.json). */
export function lineageJson(answer: LineageOutput): string {
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

/** A tree for a terminal: each node with what lies behind it once, where it was reached first. */
export function lineageText(answer: LineageOutput): string {
  const { nodes, circles, unread } = answer;
  const lines = answer.found ? [...tree(answer), '', counted(answer)] : [unknownText(answer)];
  for (const circle of circles)
    lines.push(escapeText(`In a circle: ${circle.map((place) => nodeText(nodes[place]!)).join(', ')}.`));
  if (unread.length > 0)
    lines.push('', 'INCOMPLETE: these could not be read.', ...unread.map((one) => `  ${escapeText(one)}`));
  return `${lines.join('\n')}\n`;
}

/** Says that a node is not known. What is spelt alike is named as no more than that. */
export function unknownText({ asked, nearest_by_spelling: near }: LineageOutput): string {
  const hint = near === null ? '' : ` The nearest by spelling alone is ${near}.`;
  return escapeText(`Nothing that was read tells of ${asked.node}.${hint}`);
}

function counted({ asked, nodes }: LineageOutput): string {
  const others = nodes.length - 1;
  const steps = nodes.at(-1)!.depth;
  const side = asked.direction === 'up' ? 'upstream' : 'downstream';
  if (others === 0) return `Nothing is known ${side} of it.`;
  const beyond = nodes.some(({ more }) => more) ? '; what goes on beyond them is marked …' : '';
  return `${others} ${others === 1 ? 'node' : 'nodes'} ${side} of it, within ${steps} ${steps === 1 ? 'step' : 'steps'}${beyond}.`;
}

interface Branch {
  readonly line: string;
  /** What stands before the lines of what lies behind it. */
  readonly indent: string;
  /** undefined where what lies behind it is not drawn here. */
  readonly place: number | undefined;
}

function tree(answer: LineageOutput): string[] {
  const { nodes } = answer;
  const behind = edgesBehind(answer);
  const lines: string[] = [];
  const drawn = new Uint8Array(nodes.length);
  const open: Branch[] = [{ line: nodeText(nodes[0]!), indent: '', place: 0 }];
  for (let branch = open.pop(); branch !== undefined; branch = open.pop()) {
    const { line, indent, place } = branch;
    lines.push(line);
    if (place === undefined) continue;
    drawn[place] = 1;
    if (nodes[place]!.depth === MOST_STEPS) continue;
    const edges = behind[place]!;
    const branches = edges.map(({ other, versions, isFirst }, at): Branch => {
      const isLast = at === edges.length - 1;
      const said = versions.length === 0 ? '' : `, version ${versions.join(', ')}`;
      const mark = isFirst ? (nodes[other]!.more ? ' …' : '') : ' (again)';
      return {
        line: `${indent}${isLast ? '└─ ' : '├─ '}${escapeText(`${nodeText(nodes[other]!)}${said}`)}${mark}`,
        indent: `${indent}${isLast ? '   ' : '│  '}`,
        place: isFirst ? other : undefined,
      };
    });
    for (const one of branches.toReversed()) open.push(one);
  }
  lines[0] = escapeText(lines[0]!) + (nodes[0]!.more ? ' …' : '');
  const left = nodes.length - drawn.reduce((sum, one) => sum + one, 0);
  if (left > 0)
    lines.push('', `${left} nodes lie more than ${MOST_STEPS} steps away: --format json has them.`);
  return lines;
}

interface EdgeBehind {
  readonly other: number;
  readonly versions: readonly string[];
  /** Whether the other end is reached by it first. */
  readonly isFirst: boolean;
}

/** By node: its edges to what lies behind it. */
function edgesBehind({ asked, nodes, edges }: LineageOutput): EdgeBehind[][] {
  const behind: EdgeBehind[][] = nodes.map(() => []);
  const reached = new Uint8Array(nodes.length);
  reached[0] = 1;
  for (const { from, to, versions } of edges) {
    const [near, other] = asked.direction === 'up' ? [to, from] : [from, to];
    behind[near]!.push({ other, versions, isFirst: reached[other] === 0 });
    reached[other] = 1;
  }
  return behind;
}

/** A flow chart of Mermaid, in the direction in which data goes. */
export function lineageMermaid({ nodes, edges }: LineageOutput): string {
  const lines = [
    'flowchart LR',
    ...nodes.map((node, place) => {
      const [open, close] = node.kind === 'dataset' ? ['[(', ')]'] : ['[', ']'];
      const label = `${escapeMermaid(node.kind)}<br>${escapeMermaid(nodeText(node).slice(node.kind.length + 1))}`;
      return `  n${place}${open}"${label}${node.more ? ' …' : ''}"${close}`;
    }),
    ...edges.map(({ from, to, versions }) => {
      const label = versions.length === 0 ? '' : `|"${escapeMermaid(versions.join(' '))}"|`;
      return `  n${from} -->${label} n${to}`;
    }),
    '  style n0 stroke-width:3px',
  ];
  return `${lines.join('\n')}\n`;
}

import { describe, expect, test } from '@jest/globals';
import type { LineageOutput } from '../../src/format/schema/lineage.ts';
import { GraphBuilder } from '../../src/lineage/graph/graph-builder.ts';
import { lineageOf } from '../../src/lineage/graph/lineage-of.ts';
import { askedNode, nodesNamed } from '../../src/lineage/graph/lookup.ts';
import { addEvent, addModel } from '../../src/lineage/graph/sources.ts';
import { eventFault } from '../../src/lineage/openlineage/form.ts';
import { lineageMermaid, lineageText } from '../../src/report/lineage.ts';
import { lineageOpenLineage } from '../../src/report/lineage-openlineage.ts';

type Node = LineageOutput['nodes'][number];
const node = (name: string, depth: number, of: Partial<Node> = {}): Node => ({
  kind: 'dataset',
  namespace: 'w',
  name,
  depth,
  more: false,
  ...of,
});
const answer = (of: Partial<LineageOutput>): LineageOutput => ({
  asked: { node: 'w/a', direction: 'down', depth: null },
  found: true,
  nearest_by_spelling: null,
  complete: true,
  unread: [],
  newest: '2025-05-01T09:00:00Z',
  nodes: [],
  edges: [],
  circles: [],
  tool: { name: 'tracegate', version: '0' },
  ...of,
});
const edge = (from: number, to: number, ...versions: string[]) => ({ from, to, versions });

const diamond = answer({
  nodes: [
    node('a', 0),
    node('j', 1, { kind: 'job', namespace: null }),
    node('k', 1, { kind: 'job' }),
    node('b', 2, { more: true }),
  ],
  edges: [edge(0, 1, '1', '2'), edge(0, 2), edge(1, 3), edge(2, 3), edge(2, 0)],
  circles: [[0, 2]],
});
const HOSTILE = '\u001b[2J"]; click n0 "javascript:alert(1)"\n%%{init}%%<img src=x>`#quot;⟨\u202e';

describe('a tree', () => {
  test('draws each node with what lies behind it once', () => {
    expect(lineageText(diamond)).toBe(`dataset w/a
├─ job j, version 1, 2
│  └─ dataset w/b …
└─ job w/k
   ├─ dataset w/b (again)
   └─ dataset w/a (again)

3 nodes downstream of it, within 2 steps; what goes on beyond them is marked ….
In a circle: dataset w/a, job w/k.
`);
  });

  test('goes no further to the right than can be read, and says so', () => {
    const nodes = Array.from({ length: 100 }, (_, depth) => node(`d${depth}`, depth));
    const text = lineageText(answer({ nodes, edges: nodes.slice(1).map((_, at) => edge(at, at + 1)) }));
    expect(text).toContain('└─ dataset w/d40\n');
    expect(text).not.toContain('w/d41');
    expect(text).toContain('59 nodes lie more than 40 steps away: --format json has them.');
  });

  test('says what is not known, and what could not be read, without a guess', () => {
    expect(lineageText(answer({ nodes: [node('a', 0)] }))).toContain('Nothing is known downstream of it.');
    const unknown = answer({ found: false, nearest_by_spelling: 'dataset:w/b', unread: ['e:3: \u001b bad'] });
    expect(lineageText(unknown))
      .toBe(`Nothing that was read tells of w/a. The nearest by spelling alone is dataset:w/b.

INCOMPLETE: these could not be read.
  e:3: ⟨U+001B⟩ bad
`);
  });

  test('shows names that would act on a terminal', () => {
    const nodes = [node(HOSTILE, 0), node(HOSTILE, 1, { kind: 'job' })];
    const text = lineageText(answer({ nodes, edges: [edge(0, 1, HOSTILE)], circles: [[0, 1]] }));
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text.split('\n')).toHaveLength(6);
  });
});

describe('a Mermaid diagram', () => {
  test('goes the way data goes', () => {
    expect(lineageMermaid(diamond)).toBe(`flowchart LR
  n0[("dataset<br>w/a")]
  n1["job<br>j"]
  n2["job<br>w/k"]
  n3[("dataset<br>w/b …")]
  n0 -->|"1 2"| n1
  n0 --> n2
  n1 --> n3
  n2 --> n3
  n2 --> n0
  style n0 stroke-width:3px
`);
  });

  test('has nothing in a label but what is shown', () => {
    const nodes = [node(HOSTILE, 0), node(HOSTILE, 1, { kind: 'job' })];
    const text = lineageMermaid(answer({ nodes, edges: [edge(0, 1, HOSTILE)] }));
    const label = `"([\\p{L}\\p{M}\\p{N} ._/=+-]|#\\d+;|<br>)*"`;
    const line = new RegExp(
      `^  (n\\d+(\\[\\(${label}\\)\\]|\\[${label}\\])|n\\d+ -->\\|${label}\\| n\\d+)$`,
      'u',
    );
    const lines = text.split('\n').slice(1, -2);
    expect(lines).toHaveLength(3);
    for (const one of lines) expect(one).toMatch(line);
  });
});

describe('as OpenLineage', () => {
  const version = (datasetVersion: string) => ({
    facets: { version: { _producer: 'urn:x', _schemaURL: 'urn:y', datasetVersion } },
  });
  const events = [
    {
      job: { namespace: 'airflow', name: 'load' },
      inputs: [{ namespace: 's', name: 'file' }],
      outputs: [
        { namespace: 'w', name: 'raw', ...version('1') },
        { namespace: 'w', name: 'raw', ...version('2') },
      ],
    },
    {
      job: { namespace: 'airflow', name: 'join' },
      inputs: [{ namespace: 'w', name: 'raw' }],
      outputs: [{ namespace: 'w', name: 'features' }],
    },
  ];
  const model = {
    model_name: 'credit',
    model_version: '1',
    objective_version: 'OBJ.credit.v1.0',
    registered_at: '2025-05-01T09:00:00Z',
    artifact: { uri: 's3://a', sha256: '7'.repeat(64) },
    lineage: {
      training_run: { id: 'run-1' },
      datasets: [{ namespace: 'w', name: 'features', version: '9' }, { name: 'bare' }],
      feature_pipelines: [{ name: 'airflow/join', version: '4' }],
    },
  };
  const answered = (builder: GraphBuilder, asked: string): LineageOutput => {
    const graph = builder.build();
    const { nodes, edges } = lineageOf(graph, nodesNamed(graph, askedNode(asked))[0]!, 'up');
    return answer({
      asked: { node: asked, direction: 'up', depth: null },
      nodes: nodes.map((one) => ({ ...one, namespace: one.namespace ?? null })),
      edges: edges.map((one) => ({ ...one, versions: [...one.versions] })),
    });
  };
  const read = (text: string): any[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);

  test('every event has the form of the specification', () => {
    const builder = new GraphBuilder();
    addModel(builder, model);
    for (const one of events) addEvent(builder, one);
    const written = read(lineageOpenLineage(answered(builder, 'credit@1')));
    expect(written.map(eventFault)).toEqual(written.map(() => undefined));
    expect(
      written.map(({ job, inputs, outputs }) => [job.namespace, job.name, inputs.length, outputs.length]),
    ).toEqual([
      ['tracegate:run', 'credit/run-1', 2, 1],
      ['airflow', 'join', 1, 1],
      ['airflow', 'load', 1, 2],
      ['tracegate', 'model/credit@1', 1, 1],
    ]);
    expect(written[0].job.facets.tracegate_after.jobs).toEqual([{ namespace: 'airflow', name: 'join' }]);
    expect(written[0].inputs).toContainEqual({ namespace: 'tracegate:unsaid', name: 'bare' });
  });

  test('data sets and jobs are read back as what they were', () => {
    const [first, again] = [new GraphBuilder(), new GraphBuilder()];
    for (const one of events) addEvent(first, one);
    const before = answered(first, 'w/features');
    for (const one of read(lineageOpenLineage(before))) addEvent(again, one);
    expect(answered(again, 'w/features')).toEqual(before);
  });

  test('a data set that nothing is known of is an event of its own', () => {
    const [only] = read(lineageOpenLineage(answer({ nodes: [node('a', 0)] })));
    expect(eventFault(only)).toBeUndefined();
    expect(only).toMatchObject({ eventTime: '2025-05-01T09:00:00Z', dataset: { namespace: 'w', name: 'a' } });
  });
});

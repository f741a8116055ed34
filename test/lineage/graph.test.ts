import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import type { ModelFile } from '../../src/format/schema/promotion.ts';
import { GraphBuilder } from '../../src/lineage/graph/graph-builder.ts';
import type { Direction, LineageGraph } from '../../src/lineage/graph/graph.ts';
import { lineageOf } from '../../src/lineage/graph/lineage-of.ts';
import { askedNode, nearestNode, nodesNamed } from '../../src/lineage/graph/lookup.ts';
import { writtenName } from '../../src/lineage/graph/node.ts';
import { addEvent, addKpiReport, addModel } from '../../src/lineage/graph/sources.ts';

const RUN = '0196d82a-5d3a-7000-8000-000000000001';
const model = (version: string, lineage: object, name = 'credit'): ModelFile =>
  ({
    model_name: name,
    model_version: version,
    objective_version: 'OBJ.credit.v1.0',
    registered_at: '2025-05-01T09:00:00Z',
    artifact: { uri: 's3://a', sha256: '7'.repeat(64) },
    lineage,
  }) as ModelFile;
const set = (name: string, version?: string, namespace = 'warehouse') => ({
  namespace,
  name,
  ...(version === undefined ? {} : { facets: { version: { datasetVersion: version } } }),
});
const event = (job: string, inputs: object[], outputs: object[], runId?: string) => ({
  ...(runId === undefined ? {} : { run: { runId } }),
  job: { namespace: 'airflow', name: job },
  inputs,
  outputs,
});

function graphOf(
  models: readonly ModelFile[],
  events: readonly Record<string, unknown>[] = [],
): LineageGraph {
  const builder = new GraphBuilder();
  for (const one of models) addModel(builder, one);
  for (const one of events) addEvent(builder, one);
  return builder.build();
}

/** What is reached, as `kind:name`, with its depth. */
function reached(graph: LineageGraph, asked: string, direction: Direction, depth?: number): string[] {
  const [start] = nodesNamed(graph, askedNode(asked));
  return lineageOf(graph, start!, direction, depth).nodes.map(
    (one) => `${one.depth} ${one.kind}:${writtenName(one)}`,
  );
}

describe('what went into what', () => {
  const lineage = {
    training_run: { id: 'run-1' },
    datasets: [{ namespace: 'warehouse', name: 'features', version: '9' }],
    feature_pipelines: [{ name: 'airflow/join', version: '4' }],
  };
  const events = [
    event('join', [set('raw', '1')], [set('features')]),
    event('join', [set('other')], [set('features', '9')]),
  ];

  test('registrations and events are merged by namespace and name', () => {
    expect(reached(graphOf([model('1', lineage)], events), 'model:credit@1', 'up')).toEqual([
      '0 model:credit@1',
      '1 run:credit/run-1',
      '1 objective:OBJ.credit.v1.0',
      '2 dataset:warehouse/features',
      '2 job:airflow/join',
      '3 dataset:warehouse/other',
      '3 dataset:warehouse/raw',
    ]);
  });

  test('each edge goes the way data goes, with the versions that are said', () => {
    const graph = graphOf([model('1', lineage), model('2', { datasets: [{ name: 'raw' }] })], events);
    const [start] = nodesNamed(graph, askedNode('job:airflow/join'));
    const { nodes, edges } = lineageOf(graph, start!, 'up', 1);
    expect(nodes.map(writtenName)).toEqual(['airflow/join', 'warehouse/other', 'warehouse/raw']);
    expect(edges).toEqual([
      { from: 1, to: 0, versions: [] },
      { from: 2, to: 0, versions: ['1'] },
    ]);
    expect(lineageOf(graph, start!, 'down', 1).edges).toEqual([
      { from: 0, to: 1, versions: ['9'] },
      { from: 0, to: 2, versions: ['4'] },
    ]);
  });

  test('a name without a namespace is a node with one only where it can be no other', () => {
    const named = { feature_pipelines: [{ name: 'a/b/c' }] };
    const job = (namespace: string, name: string) => ({ job: { namespace, name }, inputs: [], outputs: [] });
    expect(graphOf([model('1', named)], [job('a', 'b/c')]).size).toBe(3);
    expect(graphOf([model('1', named)], [job('a', 'b/c'), job('a/b', 'c')]).size).toBe(5);
    expect(graphOf([model('1', { datasets: [{ name: 'raw' }] })], [{ dataset: set('raw') }]).size).toBe(4);
  });

  test('a run that trained a model is a node, and what its events say is said of it', () => {
    const trained = model('1', { training_run: { id: RUN.toUpperCase() } });
    const graph = graphOf(
      [trained],
      [event('train', [set('features')], [], RUN), event('train', [set('x')], [])],
    );
    expect(reached(graph, 'model:credit@1', 'up')).toEqual([
      '0 model:credit@1',
      `1 run:${RUN}`,
      '1 objective:OBJ.credit.v1.0',
      '2 dataset:warehouse/features',
      '2 job:airflow/train',
      '3 dataset:warehouse/x',
    ]);
  });

  test('an id that two teams may give to a run is told apart by the model', () => {
    const run = { training_run: { id: 'run-1' } };
    const graph = graphOf([model('1', run), model('2', run), model('1', run, 'fraud')]);
    expect(reached(graph, 'credit/run-1', 'down')).toEqual([
      '0 run:credit/run-1',
      '1 model:credit@1',
      '1 model:credit@2',
    ]);
  });

  test('a KPI report comes out of the model that it measured', () => {
    const builder = new GraphBuilder();
    addModel(builder, model('1', {}));
    addKpiReport(builder, { path: 'kpis/credit/1.json', modelName: 'credit', modelVersion: '1' });
    expect(reached(builder.build(), 'OBJ.credit.v1.0', 'down')).toEqual([
      '0 objective:OBJ.credit.v1.0',
      '1 model:credit@1',
      '2 kpi-report:kpis/credit/1.json',
    ]);
  });

  test('circles end, and are told', () => {
    const graph = graphOf(
      [],
      [
        event('a', [set('x')], [set('y')]),
        event('b', [set('y')], [set('x')]),
        event('c', [set('y')], [set('z')]),
      ],
    );
    const [start] = nodesNamed(graph, askedNode('warehouse/x'));
    const { nodes, circles } = lineageOf(graph, start!, 'down');
    expect(circles.map((circle) => circle.map((place) => writtenName(nodes[place]!)))).toEqual([
      ['warehouse/x', 'airflow/a', 'warehouse/y', 'airflow/b'],
    ]);
    const itself = graphOf([], [event('a', [set('x')], [set('x')])]);
    expect(lineageOf(itself, 0, 'up').circles).toEqual([[0, 1]]);
  });

  test('a chain of 100,000 jobs is walked to its end', () => {
    const builder = new GraphBuilder();
    for (let at = 0; at < 100_000; at += 1)
      addEvent(builder, event(`j${at}`, [set(`d${at}`)], [set(`d${at + 1}`)]));
    const graph = builder.build();
    const [start] = nodesNamed(graph, askedNode('warehouse/d0'));
    const { nodes, circles } = lineageOf(graph, start!, 'down');
    expect(nodes.at(-1)).toMatchObject({ name: 'd100000', depth: 200_000 });
    expect(circles).toEqual([]);
  });
});

describe('a node is named', () => {
  const graph = graphOf(
    [],
    [
      event('load', [set('raw')], [set('raw', undefined, 'lake')]),
      event('raw', [set('b/c', undefined, 'a'), set('c', undefined, 'a/b')], []),
    ],
  );
  const named = (text: string, namespace?: string) =>
    nodesNamed(graph, { ...askedNode(text), namespace }).map((node) => {
      const one = graph.nodeAt(node);
      return `${one.kind} ${one.namespace} ${one.name}`;
    });

  test.each([
    ['lake/raw', ['dataset lake raw']],
    ['dataset:lake/raw', ['dataset lake raw']],
    ['job:lake/raw', []],
    ['feature-pipeline:load', ['job airflow load']],
    ['raw', ['dataset lake raw', 'dataset warehouse raw', 'job airflow raw']],
    ['a/b/c', ['dataset a b/c', 'dataset a/b c']],
    ['rave', []],
    ['constructor:x', []],
  ])('%s', (text, nodes) => expect(named(text)).toEqual(nodes));

  test('with its namespace, where two are written alike', () => {
    expect(named('a/b/c', 'a')).toEqual(['dataset a b/c']);
  });

  test('the nearest by spelling has its kind with it, and is of the kind that was asked for', () => {
    expect(nearestNode(graph, askedNode('lake/rwa'))).toBe('dataset:lake/raw');
    expect(nearestNode(graph, askedNode('job:airflow/lod'))).toBe('job:airflow/load');
    expect(nearestNode(graph, askedNode('job:lake/rwa'))).toBeUndefined();
    expect(nearestNode(graph, askedNode('nothing like any of them'))).toBeUndefined();
  });
});

describe('for any models and events', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x/a', '__proto__');
  const version = fc.option(fc.constantFrom('1', '2'), { nil: undefined });
  const dataset = fc
    .record({ n: name, v: version, ns: fc.constantFrom('w', 'x') })
    .map(({ n, v, ns }) => set(n, v, ns));
  const events = fc.array(
    fc
      .record({ job: name, i: fc.array(dataset, { maxLength: 3 }), o: fc.array(dataset, { maxLength: 3 }) })
      .chain(({ job, i, o }) => fc.constantFrom(RUN, undefined).map((run) => event(job, i, o, run))),
    { maxLength: 12 },
  );
  const part = fc.record({ name, version: fc.constantFrom('1', '2') });
  const models = fc.array(
    fc
      .record({
        v: fc.constantFrom('1', '2', '3'),
        datasets: fc.array(part, { maxLength: 2 }),
        feature_pipelines: fc.array(part, { maxLength: 2 }),
        id: fc.constantFrom(RUN, 'run-1', undefined),
      })
      .map(({ v, id, ...lineage }) =>
        model(v, id === undefined ? lineage : { ...lineage, training_run: { id } }),
      ),
    { maxLength: 4 },
  );
  const everyAnswer = (graph: LineageGraph) =>
    Array.from({ length: graph.size }, (_, node) => [
      lineageOf(graph, node, 'up'),
      lineageOf(graph, node, 'down', 2),
    ]);

  test('their order changes nothing', () => {
    const shuffled = fc.tuple(models, events).chain(([m, e]) =>
      fc.record({
        m: fc.constant(m),
        e: fc.constant(e),
        otherM: fc.shuffledSubarray(m, { minLength: m.length }),
        otherE: fc.shuffledSubarray(e, { minLength: e.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ m, e, otherM, otherE }) => {
        expect(everyAnswer(graphOf(otherM, otherE))).toEqual(everyAnswer(graphOf(m, e)));
      }),
    );
  });

  test('what is told twice is told once', () => {
    fc.assert(
      fc.property(models, events, (m, e) => {
        expect(everyAnswer(graphOf([...m, ...m], [...e, ...e]))).toEqual(everyAnswer(graphOf(m, e)));
      }),
    );
  });

  test('up is down the other way', () => {
    fc.assert(
      fc.property(models, events, fc.integer({ min: 1, max: 6 }), (m, e, depth) => {
        const graph = graphOf(m, e);
        const depths = (node: number, direction: Direction) => {
          const walk = graph.walk(node, direction, depth);
          return new Map(walk.nodes.map((one, place) => [one, walk.depths[place]]));
        };
        const all = Array.from({ length: graph.size }, (_, node) => ({
          up: depths(node, 'up'),
          down: depths(node, 'down'),
        }));
        for (const [a, { up }] of all.entries())
          for (const [b, { down }] of all.entries()) expect(up.get(b)).toBe(down.get(a));
      }),
    );
  });

  test('a walk of one more step has all that the shorter one had, as near', () => {
    fc.assert(
      fc.property(models, events, fc.integer({ min: 1, max: 5 }), (m, e, depth) => {
        const graph = graphOf(m, e);
        for (let node = 0; node < graph.size; node += 1) {
          const [less, more] = [depth, depth + 1].map((most) => lineageOf(graph, node, 'down', most));
          expect(more!.nodes.slice(0, less!.nodes.length).map((one) => ({ ...one, more: 0 }))).toEqual(
            less!.nodes.map((one) => ({ ...one, more: 0 })),
          );
          expect(more!.edges.slice(0, less!.edges.length)).toEqual(less!.edges);
          expect(Math.max(...less!.nodes.map((one) => one.depth))).toBeLessThanOrEqual(depth);
        }
      }),
    );
  });

  test('the edges of an answer are those of which both ends are found by them', () => {
    fc.assert(
      fc.property(models, events, (m, e) => {
        const graph = graphOf(m, e);
        for (let node = 0; node < graph.size; node += 1) {
          const { nodes, edges, circles } = lineageOf(graph, node, 'up');
          const lost = nodes.filter(
            ({ depth }, place) =>
              place > 0 && !edges.some(({ from, to }) => from === place && nodes[to]!.depth === depth - 1),
          );
          expect(lost).toEqual([]);
          // A set of nodes is in a circle when each of them has an edge to another one of it.
          for (const circle of circles)
            for (const one of circle)
              expect(edges.some(({ from, to }) => from === one && circle.includes(to))).toBe(true);
        }
      }),
    );
  });
});

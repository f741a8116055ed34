import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { lineageOfRun } from '../../src/lineage/openlineage/lineage.ts';
import { readEventLines } from '../../src/lineage/openlineage/lines.ts';
import { runsOf } from '../../src/lineage/openlineage/runs.ts';
import type { DatasetPart } from '../../src/lineage/part.ts';
import { readTable } from '../format/read-cases.ts';
import { event } from './event.ts';

interface Told {
  run: string;
  type: string;
  hour: number;
  job?: string;
  parent?: string;
  inputs?: string[];
  outputs?: string[];
  code?: string;
}

interface Case {
  name: string;
  events: Told[];
  asked?: string;
  run?: { id: string; hour?: number };
  datasets?: string[];
  pipelines?: string[];
  commit?: string;
  lines?: number[];
  findings?: string[];
}

/** A UUID for each name; in upper case for a name in upper case. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name.toLowerCase()).digest('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
  return name === name.toUpperCase() ? id.toUpperCase() : id;
}

const timeOf = (hour: number): string => `2025-05-13T0${hour}:00:00Z`;
const base = event();

function lineOf({ run, type, hour, job = 'train', parent, inputs, outputs, code }: Told): string {
  const facets =
    parent === undefined ? {} : { parent: { ...base['run'].facets.parent, run: { runId: idOf(parent) } } };
  const location = {
    ...base['job'].facets.sourceCodeLocation,
    version: code,
    repoUrl: 'https://u:p@git.example.com/a/b',
  };
  return JSON.stringify({
    ...base,
    eventType: type,
    eventTime: timeOf(hour),
    run: { runId: idOf(run), facets },
    job: {
      namespace: 'airflow',
      name: job,
      facets: code === undefined ? {} : { sourceCodeLocation: location },
    },
    inputs: inputs?.map(datasetOf),
    outputs: outputs?.map(datasetOf),
  });
}

function datasetOf(text: string): object {
  const [, namespace, name, datasetVersion] = /^(.+)\/(.+?)(?:@(.+))?$/.exec(text)!;
  const version = { ...base['inputs'][0].facets.version, datasetVersion };
  return { namespace, name, facets: datasetVersion === undefined ? {} : { version } };
}

const datasetText = ({ namespace, name, version }: DatasetPart): string =>
  `${namespace}/${name}${version === undefined ? '' : `@${version}`}`;

function trainingRunOf({ id, hour }: { id: string; hour?: number }): object {
  return { id: idOf(id), startedAt: hour === undefined ? undefined : timeOf(hour) };
}

describe('the lineage of', () => {
  test.each(readTable<Case>('lineage/runs.yaml'))('$name', (one) => {
    const file = readEventLines('events.ndjson', one.events.map(lineOf), true);
    expect(file.findings).toEqual([]);
    const asked = one.asked === undefined ? undefined : idOf(one.asked);
    const { part, lines, findings } = lineageOfRun(runsOf(file.events), asked);
    expect(findings.map(({ id }) => id)).toEqual(one.findings ?? []);
    expect(part?.datasets?.map(datasetText)).toEqual(one.datasets);
    const pipelines = part?.pipelines?.map(({ name, version }) => [name, version].join(' ').trim());
    expect(pipelines ?? []).toEqual(one.pipelines ?? []);
    const code = { repository: 'https://git.example.com/a/b', commit: one.commit };
    expect(part?.code).toEqual(one.commit === undefined ? undefined : code);
    // What a case does not say may be anything.
    expect(part?.trainingRun).toEqual(one.run === undefined ? part?.trainingRun : trainingRunOf(one.run));
    expect(lines).toEqual(one.lines ?? lines);
  });
});

describe('a file of events', () => {
  const line = lineOf({ run: 'train', type: 'COMPLETE', hour: 3 });

  test.each<[string, string[], boolean, string[]]>([
    ['is read line by line, and empty lines are none', [line, '', line], true, []],
    ['may end without a line break', [line, line], false, []],
    ['may not end within an event', [line, line.slice(0, 99)], false, ['openlineage-line-torn 2']],
    [
      'with a broken line at its end was not torn there',
      [line, line.slice(0, 99)],
      true,
      ['openlineage-event-malformed 2'],
    ],
    [
      'with a broken line in it is refused',
      [line.slice(0, 99), line],
      false,
      ['openlineage-event-malformed 1'],
    ],
    [
      'with something else in it is refused',
      [line, '{}', '[]'],
      true,
      ['openlineage-event-malformed 2', 'openlineage-event-malformed 3'],
    ],
    [
      'with an event that lacks something was not torn',
      [line, '{"eventType":"START"}'],
      false,
      ['openlineage-event-malformed 2'],
    ],
  ])('%s', (_, lines, isWhole, found) => {
    const { findings } = readEventLines('events.ndjson', lines, isWhole);
    expect(findings.map(({ id, line: at }) => `${id} ${at}`)).toEqual(found);
  });

  test('of another kind is not told line by line', () => {
    expect(
      readEventLines(
        'events.ndjson',
        Array.from({ length: 1000 }, () => 'x'),
        true,
      ).findings,
    ).toHaveLength(20);
  });
});

import { LineSource } from '../../files/line-source.ts';
import { folderTree } from '../../files/folder-tree.ts';
import { parseTime } from '../../format/date.ts';
import { classifyPath } from '../../governance/path.ts';
import { TreeReader } from '../../governance/tree-reader.ts';
import { pathsUnder } from '../../governance/tree.ts';
import { GraphBuilder } from '../../lineage/graph/graph-builder.ts';
import type { LineageGraph } from '../../lineage/graph/graph.ts';
import { addEvent, addKpiReport, addModel } from '../../lineage/graph/sources.ts';
import { EVENT_LIMIT_BYTES, readEvent } from '../../lineage/openlineage/read-event.ts';
import { citedEvents, registrations } from './models.ts';

/** Lines of a file that are named one by one; a file that has more is a file of another kind. */
const MOST_NAMED = 20;

/** A file of events, one on each line. */
export interface EventsFile {
  /** As it is named to the reader. */
  readonly name: string;
  readonly path: string;
}

/** What is told by a governance repository and by files of events. */
export interface LoadedGraph {
  readonly graph: LineageGraph;
  /** Events that could not be read, and why. */
  readonly unread: readonly string[];
  /** The newest time of a registration or an event, as it is written there. */
  readonly newest: string | undefined;
}

/**
 * Reads registrations, the events that they cite, and files of events, each line by line.
 * @throws UsageError where a registration is not valid, UnreadableFile
 */
export async function loadGraph(root: string, files: readonly EventsFile[]): Promise<LoadedGraph> {
  const builder = new GraphBuilder();
  const newest = new Newest();
  const unread: string[] = [];
  const cited = await addRegistered(builder, newest, root);
  for (const { path, uri, sha256 } of cited.values()) {
    const events = citedEvents(root, uri, sha256);
    if (typeof events === 'string') unread.push(`${path}: ${uri}: ${events}`);
    else
      for (const event of events.values()) {
        addEvent(builder, event);
        newest.see(event['eventTime'] as string);
      }
  }
  for (const { name, path } of files) unread.push(...(await addEvents(builder, newest, name, path)));
  return { graph: builder.build(), unread, newest: newest.written };
}

interface CitedFile {
  /** The registration that cites it. */
  readonly path: string;
  readonly uri: string;
  readonly sha256: string;
}

/** Adds what the repository says. @returns the files of events that it cites, by digest and path */
async function addRegistered(
  builder: GraphBuilder,
  newest: Newest,
  root: string,
): Promise<Map<string, CitedFile>> {
  const cited = new Map<string, CitedFile>();
  const reader = new TreeReader(folderTree(root));
  for await (const { path, model } of registrations(reader)) {
    addModel(builder, model);
    newest.see(model.registered_at);
    for (const { uri, sha256 } of model.lineage?.openlineage ?? [])
      cited.set(`${sha256} ${uri}`, { path, uri, sha256 });
  }
  for (const path of pathsUnder(reader.tree, 'kpis')) {
    const governed = classifyPath(path, reader.tree.entries.get(path)?.mode);
    if (governed?.kind === 'kpi-report') addKpiReport(builder, governed);
  }
  return cited;
}

/** @returns what could not be read */
async function addEvents(
  builder: GraphBuilder,
  newest: Newest,
  name: string,
  path: string,
): Promise<string[]> {
  const unread: string[] = [];
  let count = 0;
  for await (const { number, text, problem } of LineSource.ofFile(name, path, EVENT_LIMIT_BYTES).lines()) {
    const read = text === undefined ? undefined : readEvent(text);
    if (read?.event !== undefined) {
      addEvent(builder, read.event);
      newest.see(read.event['eventTime'] as string);
      continue;
    }
    count += 1;
    const pointer = read === undefined || read.fault.pointer === '' ? '' : `${read.fault.pointer}: `;
    if (count <= MOST_NAMED) unread.push(`${name}:${number}: ${pointer}${read?.fault.message ?? problem}`);
  }
  if (count > MOST_NAMED) unread.push(`${name}: and ${count - MOST_NAMED} more lines`);
  return unread;
}

/** The latest of some times, as it was written; of two that are one instant, the one that is first as text. */
class Newest {
  written: string | undefined;
  private at = Number.NEGATIVE_INFINITY;

  see(written: string): void {
    const at = parseTime(written)!;
    if (at < this.at || (at === this.at && written >= this.written!)) return;
    this.at = at;
    this.written = written;
  }
}

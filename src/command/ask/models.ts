import { join } from 'node:path';
import { folderTree } from '../../files/folder-tree.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { forms } from '../../format/forms.ts';
import type { ModelFile } from '../../format/schema/promotion.ts';
import { sha256 } from '../../governance/digest.ts';
import { TreeReader } from '../../governance/tree-reader.ts';
import { pathsUnder, UnreadableFile } from '../../governance/tree.ts';
import type { RegisteredModel } from '../../lineage/affected-models.ts';
import { readEventLines } from '../../lineage/openlineage/lines.ts';
import { runsOf, type Run } from '../../lineage/openlineage/runs.ts';
import type { Mapping } from '../../lineage/source-document.ts';
import { findingsText } from '../../report/findings.ts';
import { UsageError } from '../command.ts';

const repositoryPath = new RegExp(forms.repositoryPath.pattern);

/** The registered models, with the events that they cite; what cannot be read of those is named. */
export interface Registered {
  readonly models: readonly RegisteredModel[];
  readonly unreadEvents: readonly string[];
}

/** A model file of the governance repository. */
export interface Registration {
  readonly path: string;
  readonly model: ModelFile;
}

/** @throws UsageError where a registration is not valid: the model that it is of may be the one that matters */
export async function registeredModels(root: string): Promise<Registered> {
  const models: RegisteredModel[] = [];
  const unreadEvents: string[] = [];
  for await (const { path, model } of registrations(new TreeReader(folderTree(root))))
    models.push({ model, runs: runsCitedBy(root, model, path, unreadEvents) });
  return { models, unreadEvents };
}

/** The registered models, one at a time. @throws UsageError where a registration is not valid */
export async function* registrations(reader: TreeReader): AsyncGenerator<Registration> {
  for (const path of pathsUnder(reader.tree, 'models')) {
    const loaded = await reader.load(path);
    if (loaded?.value?.kind === 'note') continue;
    if (loaded?.value?.kind !== 'model')
      throw new UsageError(`${path} is no valid registration:\n${findingsText(loaded?.findings ?? [], 1)}`);
    yield { path, model: loaded.value.value };
  }
}

function runsCitedBy(root: string, model: ModelFile, path: string, unread: string[]): Map<string, Run> {
  const runs = new Map<string, Run>();
  for (const { uri, sha256: digest } of model.lineage?.openlineage ?? []) {
    const events = citedEvents(root, uri, digest);
    if (typeof events === 'string') unread.push(`${path}: ${uri}: ${events}`);
    else for (const [id, run] of runsOf(events)) runs.set(id, run);
  }
  return runs;
}

/**
 * Events that a registration cites, by their line.
 * @param uri a path in the repository
 * @returns the events, or why they cannot be told
 */
export function citedEvents(
  root: string,
  uri: string,
  digest: string,
): ReadonlyMap<number, Mapping> | string {
  if (!repositoryPath.test(uri)) return 'it lies outside the repository';
  let bytes: Uint8Array;
  try {
    bytes = readRegularFile(join(root, uri));
  } catch (error) {
    if (error instanceof UnreadableFile) return 'it cannot be read';
    throw error;
  }
  if (sha256(bytes) !== digest) return 'it is not the file that was registered';
  const text = new TextDecoder().decode(bytes);
  const { events, findings } = readEventLines(uri, text.split('\n'), text.endsWith('\n'));
  return findings.length > 0 ? `${findings.length} of its lines are no event` : events;
}

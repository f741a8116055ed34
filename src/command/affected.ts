import { resolve } from 'node:path';
import {
  decidingModels,
  MOST_AMONG,
  openIds,
  touchedIn,
  type AffectedQuestion,
  type ModelVersion,
  type Touched,
  type TouchedRow,
} from '../engine/questions/affected.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { didYouMean } from '../format/near-miss.ts';
import type { AffectedOutput } from '../format/schema/affected.ts';
import { affectedModels, ingredientsOf, type AffectedModel } from '../lineage/affected-models.ts';
import { parseVersion, spellingsOf, type ObjectiveVersion } from '../objective/version.ts';
import { affectedText } from '../report/affected.ts';
import { toolVersion } from '../version.ts';
import type { Registered } from './ask/models.ts';
import { sourceOptions, withEngine } from './ask/source.ts';
import { writeIds } from './ask/write-ids.ts';
import { exit, UsageError, type Command, type Terminal } from './command.ts';
import { parseOptions, rootOf, type Options } from './options.ts';
import { spanOf } from './span.ts';

const kinds = ['dataset', 'feature-pipeline', 'model', 'objective', 'constraint'] as const;
type Kind = (typeof kinds)[number];

/** What was asked about, traced to decisions. */
interface Traced {
  readonly touched: Touched;
  readonly models: readonly AffectedModel[];
  /** Models by their registrations; undefined where no registration was asked. */
  readonly registered: Registered | undefined;
}

/** `tracegate affected`: which decisions something went into, and of which of them nothing was done yet. */
export const affected: Command = {
  usage:
    'affected --dataset N@V | --feature-pipeline N@V | --model N@V | --objective OBJ… | --constraint NAME@OBJ…\n       --log DIR [--since T] [--until T] [--among FILE] [--ids FILE] [--engine E] [--format text|json] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, [...sourceOptions, ...kinds, 'among', 'ids'], ['text', 'json']);
    if (options.positionals.length > 0) throw new UsageError('affected takes options alone.');
    const [kind, ...more] = kinds.filter((one) => options.value(one) !== undefined);
    if (kind === undefined || more.length > 0)
      throw new UsageError(`Ask about one thing: ${kinds.map((one) => `--${one}`).join(', ')}.`);
    const name = options.value(kind)!;
    const span = spanOf(options);
    const among = amongOf(options, terminal);
    const { touched, models, registered } = await trace(kind, name, options, terminal);
    return withEngine(options, terminal, async (engine) => {
      const notBy = touched.kind === 'models' ? touched.models : [];
      const asked: AffectedQuestion = { touched, span, among, notBy };
      const rows: TouchedRow[] = [];
      for await (const row of touchedIn(engine, asked)) rows.push(row);
      if (rows.length === 0 && engine.damaged.length === 0) {
        const { demandKnown } = await import('./ask/known.ts');
        await demandKnown(touched, name, engine, rootOf(options, terminal));
      }
      const deciding = registered === undefined ? [] : await decidingModels(engine, span);
      const answer: AffectedOutput = {
        asked: { kind, name },
        complete: engine.damaged.length === 0,
        damaged: engine.damaged.map(({ file, reason }) => ({ file, reason })),
        models: models.map((one) => ({
          model_name: one.name,
          model_version: one.version,
          way: [...one.way],
        })),
        unregistered: deciding
          .filter((one) => !isRegistered(one, registered!))
          .map((one) => ({ model_name: one.name, model_version: one.version })),
        unread_events: [...(registered?.unreadEvents ?? [])],
        ...summed(rows),
        tool: { name: 'tracegate', version: toolVersion },
      };
      terminal.out(
        options.value('format') === 'json'
          ? `${JSON.stringify(answer, undefined, 2)}\n`
          : affectedText(answer, engine.mend),
      );
      const ids = options.value('ids');
      if (ids !== undefined) await writeIds(ids, openIds(engine, asked), terminal);
      const isWhole =
        answer.complete && answer.unregistered.length === 0 && answer.unread_events.length === 0;
      return isWhole ? exit.fine : exit.findings;
    });
  },
};

/** @throws UsageError where there is nothing of that name */
async function trace(kind: Kind, name: string, options: Options, terminal: Terminal): Promise<Traced> {
  if (kind === 'objective') {
    const versions = spellingsOf(versionNamed(name));
    return { touched: { kind, versions }, models: [], registered: undefined };
  }
  const [what, version] = named(kind, name);
  if (kind === 'constraint') {
    const { objectivesWith } = await import('./ask/objectives.ts');
    const { changedIn, objectives } = await objectivesWith(what, versionNamed(version).id, options, terminal);
    const touched = { kind, name: what, version: changedIn, objectives } as const;
    return { touched, models: [], registered: undefined };
  }
  if (kind === 'model') {
    const model = { name: what, version };
    return {
      touched: { kind: 'models', models: [model] },
      models: [{ ...model, way: [] }],
      registered: undefined,
    };
  }
  const { registeredModels } = await import('./ask/models.ts');
  const registered = await registeredModels(rootOf(options, terminal));
  const models = affectedModels(registered.models, { kind, name: what, version });
  if (models.length === 0) {
    const hint = didYouMean(name, ingredientsOf(registered.models, kind)) ?? '';
    throw new UsageError(
      `No registered model was made with the ${kind.replace('-', ' ')} ${name}. ${hint}`.trim(),
    );
  }
  return { touched: { kind: 'models', models }, models, registered };
}

/** A name may hold an `@`; a version does not. @throws UsageError */
function named(kind: Kind, text: string): [name: string, version: string] {
  const at = text.lastIndexOf('@');
  if (at <= 0 || at === text.length - 1)
    throw new UsageError(`--${kind} is named with its version, as NAME@VERSION.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** @throws UsageError */
function versionNamed(id: string): ObjectiveVersion {
  const version = parseVersion(id);
  if (version === undefined)
    throw new UsageError(`${id} is not an objective version such as OBJ.credit.v1.3.`);
  return version;
}

/** @throws UsageError */
function amongOf(options: Options, terminal: Terminal): string[] | undefined {
  const file = options.value('among');
  if (file === undefined) return undefined;
  const text = new TextDecoder().decode(readRegularFile(resolve(terminal.folder, file)));
  const ids = [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  const wrong = ids.findIndex((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
  if (wrong >= 0)
    throw new UsageError(`${file}: entry ${wrong + 1} is not a decision id; write one on each line.`);
  if (ids.length === 0 || ids.length > MOST_AMONG)
    throw new UsageError(`${file} must have from 1 to ${MOST_AMONG} decision ids; it has ${ids.length}.`);
  return ids;
}

function isRegistered({ name, version }: ModelVersion, { models }: Registered): boolean {
  return models.some(({ model }) => model.model_name === name && model.model_version === version);
}

function summed(rows: readonly TouchedRow[]) {
  const open = rows.filter(({ remediation }) => remediation === undefined);
  const names = [...new Set(open.flatMap(({ segments }) => Object.keys(segments)))].toSorted();
  return {
    decisions: total(rows),
    open: total(open),
    remediated: countsBy(rows, ({ remediation }) => remediation),
    only_counted: total(open.filter(({ detail }) => detail === 'aggregate')),
    of_open: {
      days: countsBy(open, ({ day }) => day),
      outcomes: countsBy(open, ({ outcome }) => outcome),
      overridden: total(open.filter(({ isOverridden }) => isOverridden)),
      ground_truth: countsBy(open, ({ groundTruth }) => groundTruth),
      segments: Object.fromEntries(
        names.map((name) => [
          name,
          countsBy(open, ({ segments }) => (Object.hasOwn(segments, name) ? segments[name] : undefined)),
        ]),
      ),
    },
  };
}

function total(rows: readonly TouchedRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function countsBy(
  rows: readonly TouchedRow[],
  keyOf: (row: TouchedRow) => string | undefined,
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + row.count);
  }
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

import { compareText } from '../finding/finding.ts';
import type { PromotionFile } from '../format/schema/promotion.ts';
import { sha256 } from '../governance/digest.ts';
import { loadGovernedFile } from '../governance/load.ts';
import { classifyPath } from '../governance/path.ts';
import type { TreeReader } from '../governance/tree-reader.ts';
import { UnreadableFile } from '../governance/tree.ts';
import type { GovernedModel } from './governance-view.ts';

/** A governed file that is no longer there. */
export interface RemovedFile {
  readonly path: string;
  /** As it was before it was removed; undefined where that is not known, or not asked for. */
  readonly content: Uint8Array | undefined;
}

/** What a person has to know about a file that says less than it should. */
export interface ViewNote {
  readonly path: string;
  readonly message: string;
}

type FileReference = GovernedModel['registration'];

/**
 * The registered models of a tree, with the digests of their registrations and the KPI reports that promotions cite
 * for them. A registration that is not valid registers nothing.
 * @param paths of the tree, in their order
 * @param notes takes what a person has to know
 */
export async function gatherModels(
  reader: TreeReader,
  paths: readonly string[],
  asked: { readonly removed: readonly RemovedFile[]; readonly environment: string | undefined },
  notes: ViewNote[],
): Promise<GovernedModel[]> {
  const reports = await citedReports(reader, paths, asked.environment, notes);
  const models: GovernedModel[] = [];
  for (const path of paths) {
    if (classifyPath(path)?.kind !== 'model') continue;
    const loaded = await reader.load(path);
    if (loaded?.value?.kind !== 'model') {
      const why = loaded?.findings[0]?.message ?? 'it cannot be read.';
      notes.push({ path, message: `This registers no model: ${why}` });
      continue;
    }
    const { model_name, model_version, objective_version } = loaded.value.value;
    const registration = await referenceTo(reader, path);
    if (registration === undefined) continue;
    const report = reports.get(`${model_name}/${model_version}`);
    models.push({
      model_name,
      model_version,
      status: 'valid',
      objective_version,
      registration,
      ...(report === undefined ? {} : { kpi_snapshot: report }),
    });
  }
  const known = new Set(models.map(({ registration }) => registration.path));
  const gone = asked.removed.filter(({ path }) => !known.has(path) && !reader.tree.entries.has(path));
  return [...models, ...gone.flatMap(removedModel)].toSorted((a, b) =>
    compareText(a.registration.path, b.registration.path),
  );
}

function removedModel({ path, content }: RemovedFile): GovernedModel[] {
  const governed = classifyPath(path);
  if (governed?.kind !== 'model' || content === undefined) return [];
  const { value } = loadGovernedFile(governed, content);
  if (value?.kind !== 'model') return [];
  const { model_name, model_version, objective_version } = value.value;
  const registration = { path, sha256: sha256(content) };
  return [{ model_name, model_version, status: 'removed', objective_version, registration }];
}

/** The report that promotions cite for each model version; none where they cite several, or it reads otherwise. */
async function citedReports(
  reader: TreeReader,
  paths: readonly string[],
  environment: string | undefined,
  notes: ViewNote[],
): Promise<ReadonlyMap<string, FileReference>> {
  const cited = new Map<string, FileReference[]>();
  for (const path of paths) {
    const governed = classifyPath(path);
    if (governed?.kind !== 'promotion') continue;
    if (environment !== undefined && governed.environment !== environment) continue;
    const promotion = await reader.value(path, 'promotion');
    const report = promotion === undefined ? undefined : await reportOf(reader, promotion);
    if (promotion === undefined || report === undefined) {
      notes.push({ path, message: 'The KPI report that this cites is not there as it is cited.' });
      continue;
    }
    const key = `${promotion.model_name}/${promotion.model_version}`;
    cited.set(key, [...(cited.get(key) ?? []), report]);
  }
  const agreed = new Map<string, FileReference>();
  for (const [key, [first, ...others]] of cited) {
    if (first === undefined) continue;
    if (others.every(({ path, sha256: digest }) => path === first.path && digest === first.sha256))
      agreed.set(key, first);
    else
      notes.push({
        path: `models/${key}.yaml`,
        message: 'Environments cite different KPI reports for this model; name one by --environment.',
      });
  }
  return agreed;
}

async function reportOf(reader: TreeReader, promotion: PromotionFile): Promise<FileReference | undefined> {
  const { path, sha256: cited } = promotion.kpi_report;
  if (classifyPath(path, reader.tree.entries.get(path)?.mode)?.kind !== 'kpi-report') return undefined;
  const found = await referenceTo(reader, path);
  return cited === undefined || cited === found?.sha256 ? found : undefined;
}

async function referenceTo(reader: TreeReader, path: string): Promise<FileReference | undefined> {
  if (!reader.tree.entries.has(path)) return undefined;
  try {
    return { path, sha256: sha256(await reader.tree.read(path)) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}

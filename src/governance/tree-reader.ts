import { compareText, finding } from '../finding/finding.ts';
import type { Loaded } from '../format/document.ts';
import { KPI_REPORT_LIMIT_BYTES, tooLarge, YAML_LIMIT_BYTES } from '../format/text.ts';
import { PROFILE_LIMIT_BYTES } from '../impact/profile-file.ts';
import type { KpiMapping } from '../promotion/import/mapping.ts';
import { compareVersions, type ObjectiveVersion } from '../objective/version.ts';
import {
  governedReport,
  loadGovernedFile,
  type GovernedFile,
  type GovernedKind,
  type GovernedValues,
} from './load.ts';
import { loadReport } from './load-report.ts';
import { classifyPath, KPI_MAPPING_PATH, type GovernedPath } from './path.ts';
import { baselinesOf } from './succession.ts';
import { pathsUnder, UnreadableFile, type GovernanceTree, type TreeEntry } from './tree.ts';

/** Whether a file is worth reading: its size, where it is known, is not over what its kind may have. */
export function isWithinLimit(governed: GovernedPath, { size }: TreeEntry): boolean {
  return size === undefined || size <= limitOf(governed);
}

/** The most bytes that a file of a kind may have. */
function limitOf({ kind }: GovernedPath): number {
  if (kind === 'profile') return PROFILE_LIMIT_BYTES;
  return kind === 'kpi-report' ? KPI_REPORT_LIMIT_BYTES : YAML_LIMIT_BYTES;
}

/** The path of an objective version. */
export type ObjectivePath = Extract<GovernedPath, { kind: 'objective' }>;

/** Files kept in memory at once, beside policies: a successor is read right after what it is compared with. */
const KEPT_FILES = 4;

/**
 * Reads governed files of a tree, each at most once while it is needed, and checks them alone and against
 * each other. Files are read one at a time, so that ten thousand of them need the memory of a few.
 */
export class TreeReader {
  readonly tree: GovernanceTree;
  private readonly kept = new Map<string, Loaded<GovernedFile>>();
  private readonly policies = new Map<string, Loaded<GovernedFile>>();
  private readonly versionsByDomain = new Map<string, readonly ObjectiveVersion[]>();
  private readonly mappings: TreeReader;
  private readonly objectivesByDomain = new Map<string, readonly ObjectivePath[]>();
  private folders: ReadonlyMap<string, readonly string[]> | undefined;
  private lastReport: { readonly path: string; readonly bytes: Uint8Array } | undefined;

  /**
   * @param mappings whose mapping tells what the names in reports of other tools mean; default: this tree's own. A pull
   *   request is not judged by the mapping that it would change itself.
   */
  constructor(tree: GovernanceTree, mappings?: TreeReader) {
    this.tree = tree;
    this.mappings = mappings ?? this;
  }

  /** @returns undefined when the tree has no such path */
  async load(path: string): Promise<Loaded<GovernedFile> | undefined> {
    const entry = this.tree.entries.get(path);
    const governed = classifyPath(path, entry?.mode);
    if (entry === undefined || governed === undefined) return undefined;
    const known = this.policies.get(path) ?? this.kept.get(path);
    if (known !== undefined) return known;
    const loaded =
      governed.kind === 'refused' || governed.kind === 'note'
        ? loadGovernedFile(governed, new Uint8Array())
        : !isWithinLimit(governed, entry)
          ? { value: undefined, findings: [tooLarge(path, limitOf(governed))] }
          : await this.read(governed);
    this.keep(path, loaded);
    return loaded;
  }

  /** The bytes of a listed file: of the report that was loaded last the very ones that it was read from. */
  async bytesOf(path: string): Promise<Uint8Array> {
    return this.lastReport?.path === path ? this.lastReport.bytes : this.tree.read(path);
  }

  /** A file of a certain kind; undefined when there is none or it is invalid. */
  async value<K extends GovernedKind>(path: string, kind: K): Promise<GovernedValues[K] | undefined> {
    const file = (await this.load(path))?.value;
    return file?.kind === kind ? (file.value as GovernedValues[K]) : undefined;
  }

  /** The mapping that tells what the names in reports of other tools mean; one that is not valid is not taken for none. */
  async mapping(): Promise<Loaded<KpiMapping> | undefined> {
    const loaded = await this.load(KPI_MAPPING_PATH);
    if (loaded === undefined) return undefined;
    if (loaded.value?.kind === 'kpi-mapping') return { value: loaded.value.value, findings: [] };
    const message = `${KPI_MAPPING_PATH}, which says what names in reports mean, is not valid.`;
    return {
      value: undefined,
      findings: [finding('kpi-mapping-unusable', message, { file: KPI_MAPPING_PATH })],
    };
  }

  /** The objective files of a domain, lowest version first. */
  objectivesOf(domain: string): readonly ObjectivePath[] {
    const known = this.objectivesByDomain.get(domain);
    if (known !== undefined) return known;
    const { listing } = this.tree;
    const paths = listing?.under(`objectives/${domain}`) ?? this.objectiveFolders().get(domain) ?? [];
    const files = [...paths].flatMap((path) => {
      const governed = classifyPath(path, this.tree.entries.get(path)?.mode);
      return governed?.kind === 'objective' ? [governed] : [];
    });
    files.sort((a, b) => compareVersions(a.version, b.version) || compareText(a.path, b.path));
    this.objectivesByDomain.set(domain, files);
    return files;
  }

  /** The highest version of every domain, by domain. */
  newestObjectives(): readonly ObjectivePath[] {
    return [...this.objectiveFolders().keys()].flatMap((domain) => this.objectivesOf(domain).at(-1) ?? []);
  }

  /** The waivers that are there, by path. */
  waivers(): readonly string[] {
    return pathsUnder(this.tree, 'policies/waivers')
      .filter((path) => classifyPath(path, this.tree.entries.get(path)?.mode)?.kind === 'waiver')
      .toSorted(compareText);
  }

  /**
   * The files that an objective is compared with, as `baselinesOf` says.
   * @param own paths that come with the same change
   */
  baselinesOf(
    version: ObjectiveVersion,
    supersedes: ObjectiveVersion | undefined,
    own: ReadonlySet<string>,
  ): readonly ObjectivePath[] | 'missing' {
    const files = this.objectivesOf(version.domain);
    const versions = this.versionsByDomain.get(version.domain) ?? files.map((file) => file.version);
    this.versionsByDomain.set(version.domain, versions);
    const found = baselinesOf(version, supersedes, versions, own);
    return found === 'missing' ? found : found.map((one) => files[versions.indexOf(one)]!);
  }

  /** A file that cannot be read is a finding, so that all others are still checked. */
  private async read(governed: GovernedPath): Promise<Loaded<GovernedFile>> {
    let bytes: Uint8Array;
    try {
      bytes = await this.tree.read(governed.path);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return {
        value: undefined,
        findings: [
          finding('file-unreadable', `This file cannot be read: ${error.code}.`, { file: governed.path }),
        ],
      };
    }
    if (governed.kind !== 'kpi-report') return loadGovernedFile(governed, bytes);
    const { path: file, modelName, modelVersion } = governed;
    this.lastReport = { path: file, bytes };
    const mapping = () => this.mappings.mapping();
    return governedReport(
      governed,
      await loadReport({ file, bytes, format: undefined, modelName, modelVersion, mapping }),
    );
  }

  /** What lies in each folder of objectives, told apart by its domain alone: most is never looked at. */
  private objectiveFolders(): ReadonlyMap<string, readonly string[]> {
    if (this.folders !== undefined) return this.folders;
    const folders = new Map<string, string[]>();
    for (const path of this.tree.entries.keys()) {
      if (!path.startsWith('objectives/')) continue;
      const domain = path.slice('objectives/'.length, path.indexOf('/', 'objectives/'.length));
      const paths = folders.get(domain);
      if (paths === undefined) folders.set(domain, [path]);
      else paths.push(path);
    }
    this.folders = folders;
    return folders;
  }

  private keep(path: string, loaded: Loaded<GovernedFile>): void {
    if (path.startsWith('policies/') || path === KPI_MAPPING_PATH) {
      this.policies.set(path, loaded);
      return;
    }
    this.kept.set(path, loaded);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT_FILES && oldest !== undefined) this.kept.delete(oldest);
  }
}

import { finding, type Finding } from '../finding/finding.ts';
import { endingOf } from '../promotion/import/format.ts';
import { objectivePath, parseVersion, type ObjectiveVersion } from '../objective/version.ts';

/** The folders whose content Tracegate governs; nothing outside them is ever read. */
export const governedFolders = [
  'objectives',
  'policies',
  'models',
  'promotions',
  'kpis',
  'freezes',
  'approvals',
  'profiles',
] as const;

/** What a path in a governed folder is, by the layout of a governance repository. */
export type GovernedPath =
  | { readonly kind: 'objective'; readonly path: string; readonly version: ObjectiveVersion }
  | { readonly kind: 'approvals-policy' | 'risk-tiers' | 'ownership' | 'metrics'; readonly path: string }
  | { readonly kind: 'waiver'; readonly path: string; readonly id: string }
  | { readonly kind: 'kpi-mapping'; readonly path: string }
  | {
      readonly kind: 'model';
      readonly path: string;
      readonly modelName: string;
      readonly modelVersion: string;
    }
  | {
      readonly kind: 'kpi-report';
      readonly path: string;
      readonly modelName: string;
      readonly modelVersion: string;
    }
  | {
      readonly kind: 'promotion';
      readonly path: string;
      readonly environment: string;
      readonly modelName: string;
    }
  | { readonly kind: 'freeze'; readonly path: string; readonly domain: string }
  /** Counts of logged decisions, by which the impact of a change is told. */
  | { readonly kind: 'profile'; readonly path: string; readonly domain: string }
  | { readonly kind: 'evidence'; readonly path: string; readonly version: ObjectiveVersion }
  /** The same statement in a signed envelope (DSSE). */
  | { readonly kind: 'evidence-envelope'; readonly path: string; readonly version: ObjectiveVersion }
  /** A README or an empty-folder marker: read by people only. */
  | { readonly kind: 'note'; readonly path: string }
  /** In a governed folder, or looking like it, but not at a place that the layout knows. */
  | { readonly kind: 'refused'; readonly path: string; readonly finding: Finding };

const layouts: Readonly<Record<(typeof governedFolders)[number], string>> = {
  objectives: 'objectives/<domain>/v<version>.yaml',
  policies:
    'policies/approvals.yaml, policies/risk-tiers.yaml, policies/ownership.yaml, policies/metrics.yaml or policies/waivers/<waiver_id>.yaml',
  models: 'models/<model_name>/<model_version>.yaml',
  promotions: 'promotions/<environment>/<model_name>.yaml with the environment in lower case',
  kpis: 'kpis/mapping.yaml, or kpis/<model_name>/<model_version> with .json, .mlflow.json, .evidently.json, .fairlearn.json, .gx.json, .prom, .csv, .yaml or .toml',
  freezes: 'freezes/<domain>.yaml',
  approvals: 'approvals/<objective_version>.json or approvals/<objective_version>.dsse.json',
  profiles: 'profiles/<domain>.json',
};

/** Where the mapping lies that gives the names in reports of other tools their meaning. */
export const KPI_MAPPING_PATH = 'kpis/mapping.yaml';

const plainName = '[A-Za-z0-9][A-Za-z0-9._+-]*';
const objectiveForm = /^objectives\/([a-z][a-z0-9_-]*)\/(v[0-9.]+)\.yaml$/;
const evidenceForm = /^approvals\/(OBJ\.[a-z0-9._-]+?)(\.dsse)?\.json$/;
const modelForm = new RegExp(`^models/(${plainName})/(${plainName})\\.yaml$`);
/** Of the endings of report names the longest counts: the rest of the name is the version. */
const kpiForm = new RegExp(`^kpis/(${plainName})/(${plainName})$`);
/** Rules select by environment: `Production` beside `production` would be another one that reads the same. */
const environmentName = '[a-z0-9][a-z0-9._+-]*';
const promotionForm = new RegExp(`^promotions/(${environmentName})/(${plainName})\\.yaml$`);
const freezeForm = /^freezes\/([a-z][a-z0-9_-]*)\.yaml$/;
const profileForm = /^profiles\/([a-z][a-z0-9_-]*)\.json$/;
const waiverForm = new RegExp(`^policies/waivers/(${plainName})\\.yaml$`);
const policyKinds = new Map<string, 'approvals-policy' | 'risk-tiers' | 'ownership' | 'metrics'>([
  ['policies/approvals.yaml', 'approvals-policy'],
  ['policies/risk-tiers.yaml', 'risk-tiers'],
  ['policies/ownership.yaml', 'ownership'],
  ['policies/metrics.yaml', 'metrics'],
]);

/** 100664 is what early versions of Git wrote for a file that its group may write. */
const regularModes = new Set(['100644', '100755', '100664']);
const specialModes = new Map([
  ['120000', 'a symbolic link'],
  ['160000', 'a submodule'],
]);

/**
 * Says what a repository path is to Tracegate.
 * @param path relative to the root, with `/`
 * @param mode Git's mode; in governed folders all but regular files is refused
 * @returns undefined for a path that is not governed
 */
export function classifyPath(path: string, mode = '100644'): GovernedPath | undefined {
  const [folder = ''] = path.split('/');
  if (!isGovernedFolder(folder))
    return looksGoverned(folder) ? refused(path, 'path-ambiguous', ambiguity(folder)) : undefined;
  if (!regularModes.has(mode)) {
    const what = specialModes.get(mode) ?? 'not a regular file';
    return refused(path, 'path-not-regular-file', `\`${visible(path)}\` is ${what}.`);
  }
  return (
    governedFile(path) ??
    note(path) ??
    refused(path, 'path-unknown', `\`${visible(path)}\` is not ${layouts[folder]}.`)
  );
}

function governedFile(path: string): GovernedPath | undefined {
  const policy = policyKinds.get(path);
  if (policy !== undefined) return { kind: policy, path };
  const [, domain = '', number = ''] = objectiveForm.exec(path) ?? [];
  const version = parseVersion(`OBJ.${domain}.${number}`);
  if (version !== undefined && objectivePath(version) === path) return { kind: 'objective', path, version };
  const [, evidencedId = '', envelope] = evidenceForm.exec(path) ?? [];
  const evidenced = parseVersion(evidencedId);
  if (evidenced !== undefined)
    return { kind: envelope === undefined ? 'evidence' : 'evidence-envelope', path, version: evidenced };
  const model = modelForm.exec(path);
  if (model !== null) return { kind: 'model', path, modelName: model[1]!, modelVersion: model[2]! };
  if (path === KPI_MAPPING_PATH) return { kind: 'kpi-mapping', path };
  const report = kpiForm.exec(path);
  const ending = endingOf(report?.[2] ?? '')?.ending;
  if (report !== null && ending !== undefined) {
    return {
      kind: 'kpi-report',
      path,
      modelName: report[1]!,
      modelVersion: report[2]!.slice(0, -ending.length),
    };
  }
  const promotion = promotionForm.exec(path);
  if (promotion !== null)
    return { kind: 'promotion', path, environment: promotion[1]!, modelName: promotion[2]! };
  const waiver = waiverForm.exec(path);
  if (waiver !== null) return { kind: 'waiver', path, id: waiver[1]! };
  const profile = profileForm.exec(path);
  if (profile !== null) return { kind: 'profile', path, domain: profile[1]! };
  const freeze = freezeForm.exec(path);
  return freeze === null ? undefined : { kind: 'freeze', path, domain: freeze[1]! };
}

function note(path: string): GovernedPath | undefined {
  return /^[a-z]+\/([a-z0-9][a-z0-9_-]*\/)?(README\.md|\.gitkeep)$/.test(path)
    ? { kind: 'note', path }
    : undefined;
}

function isGovernedFolder(folder: string): folder is (typeof governedFolders)[number] {
  return (governedFolders as readonly string[]).includes(folder);
}

/** Quotes, white space, and what is drawn above, below or not at all. */
const unnoticed = /[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\s"]/gu;

/** Whether a path lies in a governed folder, or in one that a reviewer could take for it. */
export function mayLieIn(path: string, folder: (typeof governedFolders)[number]): boolean {
  const [first = ''] = path.split('/');
  return first === folder || looksLike(first, folder);
}

/**
 * True for a folder that a reviewer could take for a governed one: other case, invisible characters, or other
 * letters in place of some ASCII ones. Any non-ASCII letter may stand for any letter: a table of look-alikes
 * would never be complete.
 */
function looksGoverned(folder: string): boolean {
  return governedFolders.some((governed) => looksLike(folder, governed));
}

function looksLike(folder: string, governed: string): boolean {
  // A backslash is part of a name for Git and ends a folder's name for Windows.
  const [name = ''] = folder.split('\\');
  const letters = [...name.normalize('NFC').replaceAll(unnoticed, '')];
  return (
    letters.length === governed.length &&
    letters.every((letter, index) => letter > '\u007f' || letter.toLowerCase() === governed[index]) &&
    letters.some((letter) => letter <= '\u007f')
  );
}

function ambiguity(folder: string): string {
  return `The folder \`${visible(folder)}\` looks like a governed folder but is another.`;
}

function refused(path: string, id: Finding['id'], message: string): GovernedPath {
  return { kind: 'refused', path, finding: finding(id, message, { file: path }) };
}

/** A path with every character that cannot be seen, or that looks like ASCII but is not, written as an escape. */
function visible(path: string): string {
  return path.replaceAll(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

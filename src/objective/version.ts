import type { Bump } from '../finding/change-rules.ts';

/** OBJ.<domain>.v<major>.<minor>[.<patch>]; a missing patch is 0, the rest is Semantic Versioning 2.0. */
export interface ObjectiveVersion {
  /** As written, for example OBJ.credit.v1.3. */
  readonly id: string;
  readonly domain: string;
  /** In full, for example 1.3.0. */
  readonly semver: string;
}

const form = /^OBJ\.([a-z][a-z0-9_-]*)\.v((?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8}))(\.(?:0|[1-9]\d{0,8}))?$/;

/** @returns undefined when the text is not an objective version */
export function parseVersion(id: string): ObjectiveVersion | undefined {
  const match = form.exec(id);
  if (match === null) return undefined;
  const [, domain = '', majorMinor = '', patch = '.0'] = match;
  return { id, domain, semver: majorMinor + patch };
}

/** Orders versions of one domain as Semantic Versioning 2.0 does (11); zero for v1.2 and v1.2.0, which are one version. */
export function compareVersions(a: ObjectiveVersion, b: ObjectiveVersion): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

type Numbers = readonly [major: number, minor: number, patch: number];

/** Reading costs more than comparing, and a version is compared with many others. */
const known = new WeakMap<ObjectiveVersion, Numbers>();

function numbersOf(version: ObjectiveVersion): Numbers {
  const found = known.get(version);
  if (found !== undefined) return found;
  // The form of a version allows three whole numbers of at most nine digits.
  const [major = 0, minor = 0, patch = 0] = version.semver.split('.').map(Number);
  const numbers: Numbers = [major, minor, patch];
  known.set(version, numbers);
  return numbers;
}

/** The part by which the version rises from a to b; undefined when b is not higher. */
export function bumpBetween(a: ObjectiveVersion, b: ObjectiveVersion): Bump | undefined {
  if (compareVersions(a, b) >= 0) return undefined;
  const [left, right] = [numbersOf(a), numbersOf(b)];
  if (left[0] !== right[0]) return 'major';
  return left[1] === right[1] ? 'patch' : 'minor';
}

/** The version that follows by the given bump, written with a patch only when it is not 0. */
export function nextVersion(version: ObjectiveVersion, bump: Bump): ObjectiveVersion {
  const [major, minor, patch] = numbersOf(version);
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] };
  const semver = next[bump].join('.');
  return {
    id: `OBJ.${version.domain}.v${semver.replace(/\.0$/, bump === 'patch' ? '.0' : '')}`,
    domain: version.domain,
    semver,
  };
}

/** The path of a version's file: objectives/<domain>/v<version>.yaml, spelt as the version is. */
export function objectivePath(version: ObjectiveVersion): string {
  return `objectives/${version.domain}/${version.id.slice(`OBJ.${version.domain}.`.length)}.yaml`;
}

/** How one version may be written: OBJ.credit.v1.2 is OBJ.credit.v1.2.0 too. */
export function spellingsOf({ id, domain, semver }: ObjectiveVersion): string[] {
  const long = `OBJ.${domain}.v${semver}`;
  return [...new Set([id, long, long.replace(/^(.*\.v\d+\.\d+)\.0$/, '$1')])];
}

/** Whether two texts name one objective version: v1.2 and v1.2.0 do. */
export function isSameVersion(a: string, b: string): boolean {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (left === undefined || right === undefined) return false;
  return left.domain === right.domain && compareVersions(left, right) === 0;
}

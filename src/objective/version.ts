import SemVer from 'semver/classes/semver.js';
import inc from 'semver/functions/inc.js';
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

/** Orders versions of one domain; zero for v1.2 and v1.2.0, which are one version. */
export function compareVersions(a: ObjectiveVersion, b: ObjectiveVersion): number {
  return parsed(a).compareMain(parsed(b));
}

/** Parsing costs more than comparing, and a version is compared with many others. */
const parsedVersions = new WeakMap<ObjectiveVersion, SemVer>();

function parsed(version: ObjectiveVersion): SemVer {
  const known = parsedVersions.get(version) ?? new SemVer(version.semver);
  parsedVersions.set(version, known);
  return known;
}

/** The part by which the version rises from a to b; undefined when b is not higher. */
export function bumpBetween(a: ObjectiveVersion, b: ObjectiveVersion): Bump | undefined {
  if (compareVersions(a, b) >= 0) return undefined;
  const [aParts, bParts] = [a.semver.split('.'), b.semver.split('.')];
  if (aParts[0] !== bParts[0]) return 'major';
  return aParts[1] === bParts[1] ? 'patch' : 'minor';
}

/** The version that follows by the given bump, written with a patch only when it is not 0. */
export function nextVersion(version: ObjectiveVersion, bump: Bump): ObjectiveVersion {
  const semver = inc(version.semver, bump);
  if (semver === null) throw new Error(`not a semantic version: ${version.semver}`);
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

import { finding, type Finding } from '../finding/finding.ts';
import type { ChangedPath } from './changed-path.ts';

/**
 * What a pull request may not do to files that are merged: objectives and model registrations stay as they
 * are, and evidence is written by the action alone.
 */
export function immutabilityFindings(changes: readonly ChangedPath[]): Finding[] {
  return changes.flatMap(({ path, governed, onBase, atHead }) => {
    const place = { file: path };
    if (governed.kind === 'refused') return [governed.finding];
    if (governed.kind === 'evidence' || governed.kind === 'evidence-envelope')
      return [finding('evidence-edited-by-hand', `${path} is changed.`, place)];
    if (onBase === undefined || onBase === atHead) return [];
    const verb = atHead === undefined ? 'removed' : 'edited';
    if (governed.kind === 'objective') {
      return [
        finding('objective-immutable', `${governed.version.id} is merged and would be ${verb}.`, place),
      ];
    }
    if (governed.kind === 'model') {
      const message = `The registration of ${governed.modelName} ${governed.modelVersion} is merged and would be ${verb}.`;
      return [finding('model-immutable', message, place)];
    }
    return [];
  });
}

import { changeRules, type ChangeId } from '../../finding/change-rules.ts';
import type { Change } from '../change.ts';

/** What is particular to one change; class and least bump follow from its rule. */
export type ChangeDetail = Pick<Change, 'message'> &
  Partial<Pick<Change, 'element' | 'before' | 'after' | 'beforeAt' | 'afterAt'>>;

/** Makes a change of a documented rule. */
export function makeChange(id: ChangeId, detail: ChangeDetail): Change {
  const { changeClass, leastBump } = changeRules[id];
  return {
    id,
    changeClass,
    leastBump,
    message: detail.message,
    element: detail.element,
    before: detail.before,
    after: detail.after,
    beforeAt: detail.beforeAt,
    afterAt: detail.afterAt,
  };
}

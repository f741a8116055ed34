import { changeRules, type ChangeClass } from './change-rules.ts';

/**
 * What a rule of the approval policy can name under `rule`, with the class that an objective has by it at least:
 * every change between two versions, and what the metric catalogue does to one that keeps its number.
 */
export const selectableRules: Readonly<Record<string, ChangeClass>> = {
  ...Object.fromEntries(Object.entries(changeRules).map(([id, { changeClass }]) => [id, changeClass])),
  'metric-redefined': 'relaxing',
};

// The commands that lie in one file with `validate`, which runs most. It is evaluated at once, and each of the others
// when it is called; what it needs itself, all of them need.
export { validate } from './validate.ts';

export const loadDiff = async () => (await import('./diff.ts')).diff;
export const loadExplain = async () => (await import('./explain.ts')).explain;
export const loadInit = async () => (await import('./init.ts')).init;
export const loadNewVersion = async () => (await import('./new.ts')).newVersion;
/** In a thread of `validate`. */
export const answerShare = async () => (await import('./validate-many.ts')).answerShare();

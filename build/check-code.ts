// Makes, of the code that finds every fault of a value, the code that says whether there is one. It is a quarter of the
// size: most of what ajv writes is what it says of errors, and a program that is asked one question reads it in vain.

const ADDED = /vErrors = addError\(vErrors, (?:(?!errors\+\+;).)*?;errors\+\+;/gs;
const CALLED =
  /if\(!\((validate\d+)\(((?:[^{}]|\$\{)*?), \{instancePath:[^{}]*?\}\)\)\)\{vErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;\}/g;
const BEGIN = 'let vErrors = null;let errors = 0;';
const END = /validate\d+\.errors = vErrors;return errors === 0;/g;
const PARAMETERS = '(data, {instancePath=""}={})';
const ADD_ERROR = /function addError\(errors, error\)\{.*?return errors;\}/s;

/**
 * The same functions as `compactCode` gives them, which return at the first fault and say nothing of it.
 * @throws where a fault is not the end of it, as within `anyOf`
 */
export function checkCode(compact: string): string {
  const code = compact
    .replace(ADD_ERROR, '')
    .replace(ADDED, 'return false;')
    .replace(CALLED, 'if(!$1($2))return false;')
    .replaceAll(BEGIN, '')
    .replace(END, 'return true;')
    .replaceAll(PARAMETERS, '(data)');
  const left = /[^;{}]*\b(?:vErrors|errors|instancePath|valid\d+|_errs\d+)\b[^;{}]*/.exec(code)?.[0];
  if (left !== undefined) throw new Error(`ajv wrote code that a first fault does not end: ${left}`);
  return code;
}

/**
 * Runs Tracegate on the governance repository that ships here and says what to look at.
 * Plain Node 20 or later, nothing to install: `node example/demo.js`. Exit 0 when every step ends as it
 * should, else 1.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const STEPS = [
  {
    title: 'Every file of the governance repository is checked',
    story:
      'Objectives, sign-off rules, models and promotions are files; each is checked for form and meaning.',
    args: ['validate'],
    exit: 0,
  },
  {
    title: 'Product moves the denial cut-off',
    story:
      'What did v1.1 of the objective change, and how severe is it? On this data 44 of 2,380 decisions flip,\n10 of them of Black applicants.',
    args: ['diff', 'OBJ.mortgage.v1.0', 'OBJ.mortgage.v1.1'],
    exit: 0,
  },
  {
    title: '6 May 2025: promote model 1.0.0 under v1.0 (deny at 0.25)',
    story:
      'It approves 1880 of 2041 white and 246 of 339 Black applicants: a ratio of 0.7878, where the\n' +
      'objective asks for 0.80 or more. The gate must say no.',
    args: gate('candidate', '2025-05-06T12:00:00Z'),
    exit: 1,
  },
  {
    title: '20 May 2025: promote model 1.1.0 under v1.1 (deny at 0.30)',
    story: 'Now it is 1914 of 2041 and 256 of 339: a ratio of 0.8053. The gate must say yes.',
    args: gate('production', '2025-05-20T12:00:00Z'),
    exit: 0,
  },
];

/**
 * @param {string} environment
 * @param {string} time the moment at which the gate is asked; KPI reports of 2025 are stale by today
 */
function gate(environment, time) {
  return ['gate', '--environment', environment, '--model', 'mortgage_model', '--at', time];
}

const colourful = process.stdout.isTTY && !process.env['NO_COLOR'];
const paint = (/** @type {number} */ code, /** @type {string} */ text) =>
  colourful ? `\u001b[${code}m${text}\u001b[0m` : text;
const bold = (/** @type {string} */ text) => paint(1, text);
const dim = (/** @type {string} */ text) => paint(2, text);

/**
 * @param {typeof STEPS[number]} step
 * @param {number} index
 * @returns {boolean} whether the command ended with the exit code that the step expects
 */
function runStep(step, index) {
  const command = ['dist/cli.js', ...step.args, '--repo', '.'];
  say(`${bold(`${index + 1}. ${step.title}`)}\n${step.story}\n\n${dim(`$ node ${command.join(' ')}`)}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  say(indented(`${stdout ?? ''}${stderr ?? ''}`));
  const asExpected = status === step.exit;
  const verdict = asExpected ? paint(32, 'as expected') : paint(31, `expected exit ${step.exit}`);
  say(`${dim('exit')} ${status ?? 'none'}, ${verdict}\n`);
  return asExpected;
}

/** @param {string} output */
function indented(output) {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => `  ${dim('|')} ${line}`.trimEnd())
    .join('\n');
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}

say(`\n${bold('Tracegate on 2,380 real mortgage applications')} (Boston 1990, see example/README.md)\n`);
const outcomes = STEPS.map(runStep);
if (outcomes.every(Boolean)) {
  say('The same model, the same scores: one promotion was stopped and one let through, by a rule in a file.');
} else {
  const steps = outcomes.flatMap((asExpected, index) => (asExpected ? [] : [index + 1]));
  say(`Not as expected: step ${steps.join(', ')}.`);
  process.exitCode = 1;
}

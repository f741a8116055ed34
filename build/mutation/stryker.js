// Stryker's settings for `npm run mutation`: faults are put into the pure folders that decide most, one at a time, and
// the tests that need no process and no network must notice. docs/decisions/0009-mutation-survivors.md has the result.
import { fileURLToPath } from 'node:url';
import jestConfig from '../../jest.config.js';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/objective/diff/**/*.ts', 'src/approval/**/*.ts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  jest: {
    projectType: 'custom',
    config: {
      ...jestConfig,
      testMatch: ['objective', 'approval', 'policy'].map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
      watchman: false,
      roots: ['src', 'test/objective', 'test/approval', 'test/policy'].map((folder) => `<rootDir>/${folder}`),
      runner: '<rootDir>/build/mutation/first-failure-runner.js',
      testEnvironment: fileURLToPath(new URL('first-failure-environment.js', import.meta.url)),
      testSequencer: '<rootDir>/build/mutation/properties-last.js',
      setupFiles: ['<rootDir>/build/mutation/fixed-seed.ts'],
    },
  },
  concurrency: 2,
  // There is none: swc reads no tsconfig.json, and TypeScript 7 has not the functions by which Stryker would read it.
  tsconfigFile: 'none',
  timeoutMS: 20_000,
  // jest leaks memory with every run of ES modules.
  maxTestRunnerReuse: 100,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false, skipFull: true },
  thresholds: { high: 95, low: 90, break: 90 },
  ignorePatterns: ['.cache', 'dist', 'docs', 'example', 'coverage'],
};

// For mutation testing: jest's own runner, which reads no further test file once a test has noticed the fault.
import { createRequire } from 'node:module';

const { default: TestRunner } = createRequire(import.meta.url)('jest-runner');

export default class FirstFailureRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    let noticed = false;
    this.on('test-file-failure', () => (noticed = true));
    this.on('test-file-success', ([, { numFailingTests }]) => (noticed ||= numFailingTests > 0));
    for (const test of tests) {
      if (noticed && process.env.__STRYKER_ACTIVE_MUTANT__ !== undefined) return;
      await super.runTests([test], watcher, options);
    }
  }
}

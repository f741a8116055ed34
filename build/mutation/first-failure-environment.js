// For mutation testing: a jest environment that skips what is left of a run once a test has failed, since the fault is
// noticed by then. Stryker cannot ask jest for this (jest's `bail` works on the command line only).
import { createRequire } from 'node:module';

const { TestEnvironment } = createRequire(import.meta.url)('jest-environment-node');

/** Stryker says here which fault is in; there is one process for many of them. */
const activeFault = () => process.env.__STRYKER_ACTIVE_MUTANT__;

let noticed;

export default class FirstFailure extends TestEnvironment {
  handleTestEvent({ name, test }) {
    const fault = activeFault();
    if (fault === undefined) return;
    if (name === 'test_start' && noticed === fault) test.mode = 'skip';
    if (name === 'test_done' && test.errors.length > 0) noticed = fault;
  }
}

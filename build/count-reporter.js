// Ends a test run with one plain line, `N passed, N failed`, that programs can read. A test file that could not
// be loaded counts as one failure: it holds tests that did not run. When TRACEGATE_TEST_COUNT names a file, the
// line goes there instead, for a caller that prints it after everything else.
import { writeFileSync } from 'node:fs';

export default class CountReporter {
  onRunComplete(_testContexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
    const file = process.env.TRACEGATE_TEST_COUNT;
    if (file) writeFileSync(file, line);
    else process.stdout.write(line);
  }
}

// For mutation testing: the large tables notice most faults, so they come first, and the many draws of properties last.
import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

export default class PropertiesLast extends Sequencer {
  sort(tests) {
    const rank = ({ path }) =>
      /properties/.test(path) ? 2 : Number(!/(sign-off|diff)\.test\.ts$/.test(path));
    return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  }
}

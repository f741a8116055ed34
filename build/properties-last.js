// For mutation testing: the tables notice most faults and are quick, so the many draws of the properties come last.
import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

export default class PropertiesLast extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => Number(path.includes('properties'));
    return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  }
}

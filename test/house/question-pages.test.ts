// The commands of the pages that ask questions say what the pages say.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { scratch } from '../files/scratch.ts';
import { alike, said, shownOn } from './shown-commands.ts';

const folderOf = scratch();

describe.each(['impact.md', 'affected.md', 'drill.md', 'lineage-questions.md'])('docs/%s', (page) => {
  const shown = shownOn(page);
  let outputs: string[];

  beforeAll(async () => {
    outputs = await said(shown, folderOf());
  }, 120_000);

  test('has commands, and all of them ran', () => {
    expect(shown.length).toBeGreaterThan(8);
    expect(outputs).toHaveLength(shown.length);
  });

  test.each(shown.map(({ command }, index) => [command, index] as const))('%s', (_command, index) => {
    expect(alike(outputs[index]!)).toBe(alike(shown[index]!.output));
  });
});

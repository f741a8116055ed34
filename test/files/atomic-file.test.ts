import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { writeNewFileAtomically } from '../../src/files/atomic-file.ts';
import { PathsTaken } from '../../src/files/new-files.ts';
import { scratch } from './scratch.ts';

const folderOf = scratch();
const path = 'models/credit/1.0.yaml';

describe('a new file', () => {
  test('is written with the folders on the way, and nothing else is left', () => {
    const folder = folderOf();
    writeNewFileAtomically(folder, path, 'text\n');
    expect(readFileSync(join(folder, path), 'utf8')).toBe('text\n');
    expect(readdirSync(folder)).toEqual(['models']);
    expect(readdirSync(join(folder, 'models/credit'))).toEqual(['1.0.yaml']);
  });

  test.each<[string, (folder: string) => void]>([
    ['a file', (folder) => writeFileSync(join(folder, path), 'before')],
    ['a folder', (folder) => mkdirSync(join(folder, path))],
    ['a link to nothing', (folder) => symlinkSync('nowhere', join(folder, path))],
  ])('does not replace %s that is there', (_, put) => {
    const folder = folderOf({ 'models/credit/README.md': '' });
    put(folder);
    expect(() => writeNewFileAtomically(folder, path, 'text')).toThrow(PathsTaken);
    expect(readdirSync(folder)).toEqual(['models']);
  });

  test('is not written behind a link', () => {
    const [folder, outside] = [folderOf({ 'models/README.md': '' }), folderOf()];
    symlinkSync(outside, join(folder, 'models/credit'));
    expect(() => writeNewFileAtomically(folder, path, 'text')).toThrow('models/credit is there already');
    expect(readdirSync(outside)).toEqual([]);
  });

  test('says why it cannot be written', () => {
    const folder = folderOf();
    expect(() => writeNewFileAtomically(folder, `models/${'a'.repeat(300)}.yaml`, 'text')).toThrow(
      /yaml cannot be written: ENAMETOOLONG/,
    );
    expect(readdirSync(folder)).toEqual(['models']);
  });

  test('of several programs at once is that of one of them', async () => {
    const folder = folderOf();
    const module = join(import.meta.dirname, '../../src/files/atomic-file.ts');
    const start = Date.now() + 1500;
    const program = `
      const { writeNewFileAtomically } = await import(${JSON.stringify(module)});
      const written = [];
      while (Date.now() < ${start}) {}
      for (let i = 0; i < 200; i++) {
        try {
          writeNewFileAtomically('.', 'models/m/' + i + '.yaml', process.argv[1]);
          written.push(i);
        } catch (error) {
          if (error.name !== 'PathsTaken') throw error;
        }
      }
      console.log(JSON.stringify(written));`;
    const run = promisify(execFile);
    const outputs = await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        run(process.execPath, ['--input-type=module', '-e', program, name], { cwd: folder }),
      ),
    );
    const winners = outputs.flatMap(({ stdout }) => JSON.parse(stdout) as number[]);
    expect(winners.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, index) => index));
  });
});

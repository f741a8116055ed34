import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { linted, root, type Complaint } from './linted.ts';

type Case = { name: string; file: string; source: string };
const cases = JSON.parse(readFileSync(join(import.meta.dirname, 'boundaries.json'), 'utf8')) as {
  refused: (Case & { rule: string })[];
  allowed: Case[];
  beside: Record<string, string>;
};

const adapters = ['files', 'git', 'github', 'mlflow', 'store', 'engine'];
const faces = ['action', 'command'];
const domain = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && ![...adapters, ...faces].includes(entry.name))
  .map((entry) => entry.name);
const impure = builtinModules.filter((name) => name !== 'crypto');

let complaints: Complaint[];

beforeAll(async () => {
  const files: Record<string, string> = { ...cases.beside };
  for (const { file, source } of [...cases.refused, ...cases.allowed]) files[file] = source;
  for (const folder of domain) {
    files[`src/${folder}/reads-github.ts`] = "import '../github/client.ts';";
    files[`src/${folder}/imports-a-face.ts`] = "import '../cli.ts';";
    files[`src/${folder}/fetches.ts`] = "export const page = fetch('https://example.com');";
  }
  for (const [index, name] of impure.entries()) {
    files[`src/objective/bare-${index}.ts`] = `import '${name}';`;
    files[`src/objective/prefixed-${index}.ts`] = `import 'node:${name.replace(/^node:/, '')}';`;
  }
  complaints = await linted(files);
}, 60_000);

const rulesBrokenBy = (file: string): string[] =>
  complaints.filter((complaint) => complaint.file === file).map(({ rule }) => rule);

describe('the linter refuses', () => {
  test.each(cases.refused)('$name', ({ file, rule }) => {
    expect(rulesBrokenBy(file)).toContain(rule);
  });

  test('the domain to import any module of Node but node:crypto', () => {
    const passed = impure.flatMap((name, index) =>
      ['bare', 'prefixed']
        .filter(
          (spelling) =>
            !rulesBrokenBy(`src/objective/${spelling}-${index}.ts`).includes('no-restricted-imports'),
        )
        .map((spelling) => `${spelling} ${name}`),
    );
    expect(passed).toEqual([]);
  });
});

describe('the linter allows', () => {
  test.each(cases.allowed)('$name', ({ file }) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });
});

test('there are domain folders to hold to the boundary', () => {
  expect(domain).toEqual(
    expect.arrayContaining(['approval', 'finding', 'format', 'objective', 'policy', 'promotion']),
  );
});

test.each(domain)('src/%s is held to the boundary of the domain', (folder) => {
  expect(rulesBrokenBy(`src/${folder}/reads-github.ts`)).toContain('no-restricted-imports');
  expect(rulesBrokenBy(`src/${folder}/imports-a-face.ts`)).toContain('no-restricted-imports');
  expect(rulesBrokenBy(`src/${folder}/fetches.ts`)).toContain('no-restricted-globals');
});

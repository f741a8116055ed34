// The built command line on the loopback GitHub.
import { describe, expect, test } from '@jest/globals';
import { built } from '../command/built.ts';
import { Stage } from './stage.ts';

const explain = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  built(['policy', 'explain', ...args], '.', env);

async function staged(): Promise<{ stage: Stage; env: Record<string, string> }> {
  const stage = await Stage.set({ name: '', steps: [] });
  return { stage, env: { GITHUB_API_URL: stage.server.url, GH_TOKEN: 'token' } };
}

describe('policy explain --pr', () => {
  test('says who has signed and who still can, and writes nothing', async () => {
    const { stage, env } = await staged();
    try {
      stage.play({ open: { change: 'relax credit' } });
      stage.play({ review: ['rita', 'stranger'] });
      const { out, err, exit } = await explain(['--pr', '1', '--repo-slug', 'acme/governance'], env);
      expect({ err, exit }).toEqual({ err: '', exit: 0 });
      expect(out).toContain('Pull request #1 of acme/governance into main: 1 governed file to sign for\n');
      expect(out).toContain('change is relaxing');
      expect(out).toContain('\n  pending, as far as sign-offs go\n  Risk: signed by rita.\n');
      expect(out).toContain('  Ethics: 1 of 1 missing; can be signed by ed or eve.\n');
      expect(out).toContain('  The review of stranger');
      const json = await explain(['--pr', '1', '--format', 'json'], {
        ...env,
        GITHUB_REPOSITORY: 'acme/governance',
      });
      expect(JSON.parse(json.out)).toMatchObject({
        sign_offs: { verdict: 'pending', roles: { 0: { role: 'Risk', missing: 0 } } },
      });
      expect(stage.server.log.filter(({ method }) => method !== 'GET')).toEqual([]);
      expect(stage.server.violations).toEqual([]);
    } finally {
      await stage.server.close();
    }
  }, 30_000);

  test('says what it lacks, or cannot find', async () => {
    const { stage, env } = await staged();
    try {
      stage.play({ open: { change: 'readme' } });
      const slug = ['--repo-slug', 'acme/governance'];
      const said = [
        await explain(['--pr', '1', ...slug], { GITHUB_API_URL: stage.server.url }),
        await explain(['--pr', '1'], env),
        await explain(['--pr', '1', '--repo-slug', 'acme/..'], env),
        await explain(['--pr', 'one', ...slug], env),
        await explain(['--pr', '9', ...slug], env),
        await explain(['--pr', '1', ...slug], env),
      ];
      expect(said.map(({ err, exit }) => `${exit} ${err.split('\n')[0]}`)).toEqual([
        '2 tracegate: --pr reads GitHub, for which GITHUB_TOKEN or GH_TOKEN must hold a token.',
        '2 tracegate: --pr needs --repo-slug OWNER/NAME, or GITHUB_REPOSITORY.',
        '2 tracegate: --pr needs --repo-slug OWNER/NAME, or GITHUB_REPOSITORY.',
        '2 tracegate: --pr needs the number of a pull request.',
        '2 tracegate: There is no pull request 9 of acme/governance, or the token may not see it.',
        '2 tracegate: Pull request #1 of acme/governance into main changes no governed file.',
      ]);
    } finally {
      await stage.server.close();
    }
  }, 30_000);
});

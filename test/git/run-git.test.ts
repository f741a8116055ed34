import { execFileSync } from 'node:child_process';
import { afterEach, expect, jest, test } from '@jest/globals';
import { runGit } from '../../src/git/run-git.ts';
import { put, scratch } from '../files/scratch.ts';

// Processes take their time on a machine that does other things too.
jest.setTimeout(30_000);

const folderOf = scratch();

function repository(message: string): string {
  const root = folderOf();
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  git('init', '--quiet');
  put(root, 'a', message);
  git('add', '--all');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message', message);
  return root;
}

afterEach(() => {
  delete process.env['GIT_DIR'];
});

test('the folder says which repository is asked, not what a hook has in its environment', async () => {
  const [asked, other] = [repository('asked'), repository('other')];
  process.env['GIT_DIR'] = `${other}/.git`;
  expect((await runGit(asked, ['log', '-1', '--format=%s'])).toString('utf8')).toBe('asked\n');
});

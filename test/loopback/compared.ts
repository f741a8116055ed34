/** Asks Git what the loopback was asked, and says where the two disagree. */
import type { Compared } from './real-git.ts';
import { RealGit } from './real-git.ts';
import type { Repository } from './repository.ts';
import type { LoopbackServer } from './server.ts';

/** GitHub shows no more files of a comparison. */
const MOST_FILES = 300;

/**
 * Every comparison that was asked of a repository is asked again, and answered by Git as well: merge base, files
 * with their renames, and commits. Beside that every object must have the id that Git gives it, and be sound.
 * @returns where they disagree; empty when they agree
 */
export async function disagreements(server: LoopbackServer, repository: Repository): Promise<string[]> {
  server.calm();
  const asked = comparisonsAsked(server, repository);
  const network = server.world.repositories.filter(({ git }) => git.store === repository.git.store);
  const { git, problems } = RealGit.write([repository, ...network.filter((one) => one !== repository)]);
  try {
    for (const [base, head] of asked) {
      const [served, real] = [
        await servedComparison(server, repository, base, head),
        git.compare(base, head),
      ];
      if (JSON.stringify(served) === JSON.stringify(real)) continue;
      problems.push(`${base}...${head}: served ${JSON.stringify(served)}, Git says ${JSON.stringify(real)}`);
    }
  } finally {
    git.remove();
  }
  return problems;
}

/** Each pair once: of the comparisons that had an answer, and each pull request with its base. */
function comparisonsAsked({ log }: LoopbackServer, repository: Repository): [base: string, head: string][] {
  const prefix = `/repos/${repository.full_name}/compare/`;
  const names = log
    .filter(({ path, status }) => path.startsWith(prefix) && status === 200)
    .map(({ path }) => decodeURIComponent(path.slice(prefix.length)));
  const pulls = repository.pulls.map(({ base, head }) => `${base.ref}...${head.sha}`);
  return [...new Set([...names, ...pulls])].flatMap((name): [string, string][] => {
    const [base = '', head = ''] = name.split('...');
    const still = [base, head].every((one) => repository.git.resolve(one) !== null);
    return still ? [[base, head]] : [];
  });
}

type Answer = {
  merge_base_commit: { sha: string };
  ahead_by: number;
  behind_by: number;
  total_commits: number;
  commits: { sha: string }[];
  files?: { status: string; filename: string; previous_filename?: string }[];
};

async function servedComparison(
  server: LoopbackServer,
  { full_name }: Repository,
  base: string,
  head: string,
): Promise<Compared> {
  const page = async (number: number): Promise<Answer> => {
    const path = `/repos/${full_name}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
    const response = await fetch(`${server.url}${path}?per_page=100&page=${number}`);
    if (response.status !== 200) throw new Error(`${path} is answered with ${response.status}`);
    return (await response.json()) as Answer;
  };
  const first = await page(1);
  const commits = [...first.commits];
  for (let number = 2; commits.length < first.total_commits; number++) {
    const { commits: more } = await page(number);
    if (more.length === 0) throw new Error('fewer commits came than were announced');
    commits.push(...more);
  }
  const files = first.files ?? [];
  if (files.length >= MOST_FILES) throw new Error('too many files to compare');
  return {
    mergeBase: first.merge_base_commit.sha,
    ahead: first.ahead_by,
    behind: first.behind_by,
    files: files
      .map(({ status, filename, previous_filename: previous }) =>
        previous === undefined ? `${status} ${filename}` : `${status} ${filename} from ${previous}`,
      )
      .toSorted(),
    commits: commits.map(({ sha }) => sha).toSorted(),
  };
}

import type { ReviewersToAsk } from '../approval/reviewers-to-ask.ts';
import { GitHubFault, type GitHubClient } from './client.ts';
import type { RepositoryName } from './tree.ts';

/**
 * Asks people and teams for a review, all at once. GitHub refuses the whole request for one without access, so
 * that they are then asked one by one.
 * @returns for each that was refused a sentence that says so
 */
export async function requestReviews(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
  reviewers: ReviewersToAsk,
): Promise<string[]> {
  const { users, teams } = reviewers;
  const ask = async (some: ReviewersToAsk): Promise<string[]> => {
    const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
    try {
      await client.request(route, {
        ...repository,
        pull_number: number,
        ...(some.users.length === 0 ? {} : { reviewers: some.users }),
        ...(some.teams.length === 0 ? {} : { team_reviewers: some.teams }),
      });
      return [];
    } catch (error) {
      if (!(error instanceof GitHubFault)) throw error;
      const names = [...some.users, ...some.teams.map((slug) => `the team ${slug}`)].join(', ');
      return [`The review of ${names} could not be asked for: ${error.message}`];
    }
  };
  const refused = await ask(reviewers);
  if (refused.length === 0 || users.length + teams.length === 1) return refused;
  const each = [
    ...users.map((login) => ({ users: [login], teams: [] })),
    ...teams.map((slug) => ({ users: [], teams: [slug] })),
  ];
  const answers: string[] = [];
  for (const one of each) answers.push(...(await ask(one)));
  return answers;
}

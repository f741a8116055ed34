import type { Account } from '../approval/facts.ts';
import type { GitHubClient } from './client.ts';

/** The account that has a login now: its id and type, which a login alone does not tell. @throws GitHubFault */
export async function readAccount(client: GitHubClient, login: string): Promise<Account> {
  const {
    id,
    login: name,
    type,
  } = await client.request<Account>('GET /users/{username}', {
    username: login,
  });
  return { id, login: name, type };
}

import { disagreements } from '../loopback/compared.ts';
import { hasGit } from '../loopback/real-git.ts';
import type { Stage } from './stage.ts';

/** Git's word on what is on GitHub in the end; nothing where there is no git program, which other tests report. */
export function judgedByGit({ server, repository }: Stage): Promise<string[]> {
  return hasGit() ? disagreements(server, repository) : Promise.resolve([]);
}

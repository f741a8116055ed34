/** A small governance repository with one pull request under review: where most scenarios start. */
import type { Repository } from './repository.ts';
import type { Pull, Review } from './world-types.ts';
import { World } from './world.ts';

export type ExampleWorld = {
  world: World;
  repository: Repository;
  pull: Pull;
  review: Review;
};

/** `acme/governance`: alice changes `objectives/credit/v1.0.yaml` in pull request 1, rita of Risk approves. */
export function exampleWorld(): ExampleWorld {
  const world = new World();
  world.team('acme', 'model-risk', ['rita', 'rob'], { pending: ['nina'] });
  world.team('acme', 'secret', ['zoe'], { unreadable: true });
  world.organizationRole('acme', 'security_manager', { users: ['sam'], teams: ['model-risk'] });
  const repository = world.repository({ owner: 'acme', name: 'governance' });
  repository.commit({
    branch: 'main',
    files: {
      'README.md': 'Governance\n',
      'objectives/credit/v1.0.yaml': 'risk_tier: high\n',
      'objectives/link.yaml': { content: 'credit/v1.0.yaml', mode: '120000' },
      'objectives/outside.yaml': { content: '../../etc/passwd', mode: '120000' },
      'vendor/library': { content: '1'.repeat(40), mode: '160000' },
    },
  });
  repository.push('change', repository.git.head('main'), { actor: 'alice' });
  repository.commit({
    branch: 'change',
    author: 'alice',
    files: { 'objectives/credit/v1.1.yaml': 'risk_tier: low\n' },
    message: 'Add credit v1.1',
  });
  const pull = repository.pull({ author: 'alice', head: 'change', title: 'Credit v1.1' });
  const review = repository.review(pull, { user: 'rita' });
  repository.comment(pull, { user: 'rita', body: 'Fine.' });
  return { world, repository, pull, review };
}

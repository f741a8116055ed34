/** Plays the steps of a scenario on the loopback GitHub. */
import { generateKeyPairSync } from 'node:crypto';
import { queuePulls } from '../loopback/merge.ts';
import { Payloads } from '../loopback/payloads.ts';
import type { Repository } from '../loopback/repository.ts';
import { LoopbackServer } from '../loopback/server.ts';
import { World } from '../loopback/world.ts';
import type { Review, ReviewState } from '../loopback/world-types.ts';
import { patchOf } from './files.ts';
import { Branches } from './branches.ts';
import type { FaultStep, OrganizationRoleSpec, ReviewStep, Scenario, Step, TeamSpec } from './scenario.ts';

const everyone: Readonly<Record<string, TeamSpec>> = {
  'acme/model-risk': { members: ['rita', 'rob'] },
  'acme/ai-ethics': { members: ['ed', 'eve'] },
  'acme/legal': { members: ['lea', 'leo'] },
  'acme/ml-engineering': { members: ['mel', 'max'] },
};

/** A step that happens on GitHub; the others ask what came out. */
export function newSigningKey(): { privatePem: string; publicPem: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    publicPem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  };
}

type StageStep = Exclude<
  Step,
  { run: unknown } | { same: unknown } | { commented: unknown } | { records: unknown } | { issues: unknown }
>;

export class Stage {
  readonly world: World;
  readonly repository: Repository;
  readonly server: LoopbackServer;
  readonly payloads: Payloads;
  /** What `queue` made last, as a merge_group event carries it. */
  group: ReturnType<typeof queuePulls> | undefined;
  readonly branches: Branches;
  #signingKey: ReturnType<typeof newSigningKey> | undefined;

  private constructor(world: World, repository: Repository, server: LoopbackServer) {
    this.world = world;
    this.repository = repository;
    this.server = server;
    this.branches = new Branches(repository);
    this.payloads = new Payloads(server, repository);
  }

  /** The repository acme/governance with what the scenario has on main. */
  static async set(scenario: Scenario): Promise<Stage> {
    const world = new World();
    const repository = world.repository({ owner: 'acme', name: 'governance' });
    const stage = new Stage(world, repository, await LoopbackServer.start(world, prefixOf(scenario)));
    stage.team({ ...everyone, ...scenario.teams });
    const files = Object.entries(patchOf(scenario.base ?? { change: 'governance' }));
    const present = files.filter(([, content]) => content !== null);
    repository.commit({ branch: 'main', files: Object.fromEntries(present) });
    return stage;
  }

  /** An Ed25519 key pair as PEM text, made when it is first asked for. */
  get signingKey(): { readonly privatePem: string; readonly publicPem: string } {
    this.#signingKey ??= newSigningKey();
    return this.#signingKey;
  }

  play(step: StageStep): void {
    if ('open' in step) this.branches.open(step.open);
    else if ('push' in step) this.branches.push(step.push);
    else if ('review' in step) this.#review(step.review);
    else if ('reviews' in step) {
      for (let index = 0; index < step.reviews.count; index++) this.#review(step.reviews);
    } else if ('merge into' in step) this.branches.mergeInto(step['merge into']);
    else if ('dismiss' in step) {
      const { review, by: actor, pull } = step.dismiss;
      this.repository.dismiss(this.branches.pull(pull), this.#reviewOf(review, pull), { actor });
    } else if ('repoint' in step) {
      const { review, pull } = step.repoint;
      this.#reviewOf(review, pull).commit_id = this.branches.pull(pull).head.sha;
    } else if ('merge base' in step) this.branches.mergeBase(step['merge base']);
    else if ('edit' in step) this.#reviewOf(step.edit.review).body = step.edit.body;
    else if ('rebase' in step) this.branches.rebase(step.rebase.by);
    else if ('fast-forward' in step) {
      const { branch, to } = step['fast-forward'];
      this.repository.push(branch, this.repository.git.head(to), { actor: 'boss' });
    } else if ('main' in step) this.branches.onBase(step.main);
    else if ('forget' in step) this.repository.git.forget(this.branches.commit(step.forget));
    else if ('retarget' in step)
      this.repository.retarget(this.branches.pull(), step.retarget.to, { actor: step.retarget.by });
    else if ('push merge' in step) this.branches.pushMerge(step['push merge']);
    else if ('merge' in step) {
      const { pull, method = 'merge', by: actor = 'boss' } = step.merge;
      this.repository.merge(this.branches.pull(pull), { method, actor });
    } else if ('queue' in step) this.#queue(step.queue);
    else if ('close' in step) this.branches.pull(step.close).state = 'closed';
    else if ('comment' in step)
      this.repository.comment(this.branches.pull(), { user: step.comment.by, body: step.comment.body });
    else if ('delete branch' in step) this.repository.deleteBranch(step['delete branch'], { actor: 'boss' });
    else if ('team' in step) this.team(step.team);
    else if ('mark' in step)
      this.branches.commits.set(step.mark, this.repository.git.head(step.branch ?? 'main'));
    else if ('force main' in step)
      this.repository.push('main', this.branches.commit(step['force main'].to), { actor: 'boss' });
    else if ('open records' in step) this.branches.openRecords(step['open records'].by);
    else if ('tamper' in step) this.branches.tamper(step.tamper);
    else if ('close issues' in step) for (const issue of this.repository.issues) issue.state = 'closed';
    else if ('open issue' in step) {
      const { by: user, body } = step['open issue'];
      this.repository.issue({ user, title: 'Something else', body });
    } else if ('organization role' in step) this.#organizationRoles(step['organization role']);
    else if ('rename' in step) this.world.rename(step.rename.login, step.rename.to);
    else if ('no access' in step) this.repository.withoutAccess.add(step['no access']);
    else if ('pulls' in step) {
      for (let number = 1; number <= step.pulls.count; number++)
        this.branches.open({ branch: `plain-${number}`, files: { 'README.md': String(number) } });
    } else if ('draft' in step) this.branches.pull().draft = step.draft;
    else if ('trees' in step) this.repository.treeLimit = step.trees.limit;
    else this.#fault(step.fault);
  }

  team(teams: Readonly<Record<string, TeamSpec>>): void {
    for (const [name, { members = [], pending = [], unreadable = false }] of Object.entries(teams)) {
      const [organisation = '', slug = ''] = name.split('/');
      this.world.team(organisation, slug, [...members], { pending: [...pending], unreadable });
    }
  }

  #organizationRoles(roles: Readonly<Record<string, OrganizationRoleSpec>>): void {
    for (const [name, { users = [], teams = [], unreadable = false }] of Object.entries(roles)) {
      const [organisation = '', role = ''] = name.split('/');
      this.world.organizationRole(organisation, role, {
        users: [...users],
        teams: [...teams],
        unreadable,
      });
    }
  }

  #review(step: string | readonly string[] | ReviewStep): void {
    if (typeof step === 'string') return this.#review({ by: step });
    if ('length' in step) return step.forEach((by) => this.#review({ by }));
    const { by: user, state, pull, commit, at } = step as ReviewStep;
    this.repository.review(this.branches.pull(pull), {
      user,
      ...(state === undefined ? {} : { state: state as ReviewState }),
      ...(commit === undefined ? {} : { commit_id: commit === null ? null : this.branches.commit(commit) }),
      ...(at === undefined ? {} : { submitted_at: this.branches.time(at) }),
    });
  }

  #reviewOf(login: string, pull?: number): Review {
    const found = this.branches.pull(pull).reviews.findLast(({ user }) => user?.login === login);
    if (found === undefined) throw new Error(`${login} has not reviewed`);
    return found;
  }

  #queue({ pulls, stray, method = 'merge', behind }: Extract<Step, { queue: unknown }>['queue']): void {
    const group = queuePulls(
      this.repository,
      pulls.map((number) => this.branches.pull(number)),
      { method, ...(behind === true && this.group !== undefined ? { onto: this.group.head_sha } : {}) },
    );
    const branch = group.head_ref.replace('refs/heads/', '');
    const head =
      stray === undefined
        ? group.head_sha
        : this.repository.commit({ branch, files: patchOf({ files: stray }) });
    this.group = { ...group, head_sha: head };
  }

  #fault({ method, path = '', answer, headers, body, times, skip }: FaultStep): void {
    const overtaken = typeof answer === 'object' && 'overtaken' in answer ? answer.overtaken : undefined;
    const steps = typeof answer === 'object' && !('overtaken' in answer) ? answer : undefined;
    this.server.fault({
      match: (request) =>
        (method ?? request.method) === request.method && new RegExp(path).test(request.path),
      ...(times === undefined ? {} : { times }),
      ...(skip === undefined ? {} : { skip }),
      action:
        overtaken !== undefined
          ? ({ path: url, body: sent }) => this.branches.overtake(url, sent, overtaken)
          : steps !== undefined
            ? () => steps.forEach((step) => this.play(step as StageStep))
            : typeof answer === 'number'
              ? {
                  status: answer,
                  ...(headers === undefined ? {} : { headers }),
                  ...(body === undefined ? {} : { body }),
                }
              : (answer as 'reset' | 'hang'),
    });
  }
}

function prefixOf({ prefix }: Scenario): { prefix?: string } {
  return prefix === undefined ? {} : { prefix };
}

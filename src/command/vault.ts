import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { verifyAccess, type KnownState } from '../store/vault/access-log.ts';
import { rewrapKeys } from '../store/vault/rewrap.ts';
import { DEFAULT_CASE, hold, lift } from '../store/vault/vault-hold.ts';
import { openVaultFolder } from '../store/vault/vault-folder.ts';
import { exit, UsageError, type Command, type ExitCode, type Terminal } from './command.ts';
import { demanded } from './log/later.ts';
import { parseOptions, type Options } from './options.ts';
import {
  callerOf,
  callerOptions,
  personOf,
  personOptions,
  refusing,
  say,
  vaultOf,
  vaultOptions,
} from './vault-options.ts';

interface Action {
  readonly options: readonly string[];
  run(options: Options, terminal: Terminal): Promise<ExitCode>;
}

const holding = [...vaultOptions, ...personOptions, 'case', ...callerOptions];

const actions: Readonly<Record<string, Action>> = {
  hold: { options: holding, run: holdPerson },
  lift: { options: holding, run: liftPerson },
  rewrap: { options: [...vaultOptions, 'from', 'to', ...callerOptions], run: rewrap },
  verify: { options: ['vault', 'known'], run: verify },
  keys: { options: ['master', 'subject'], run: newKeys },
};

/** `tracegate vault …`: keeps a vault of raw features. */
export const vault: Command = {
  usage: [
    'vault hold|lift --vault DIR [--keys FILE] (--subject ID | --subject-key HASH) [--case NAME] --who ID --reason TEXT [--format text|json]',
    'vault rewrap --vault DIR [--keys FILE] --from KEY --to KEY --who ID --reason TEXT [--format text|json]',
    'vault verify --vault DIR [--known RECORDS:SHA256] [--format text|json]',
    'vault keys --master NAME --subject NAME',
  ].join('\n       tracegate '),
  async run([name = '', ...args], terminal) {
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (action === undefined) {
      const known = Object.keys(actions).join(', ');
      throw new UsageError(`vault needs one of ${known}${name === '' ? '' : `, not ${name}`}.`);
    }
    const options = parseOptions(args, action.options, ['text', 'json']);
    if (options.positionals.length > 0) throw new UsageError(`vault ${name} takes options alone.`);
    return refusing(terminal, () => action.run(options, terminal));
  },
};

async function holdPerson(options: Options, terminal: Terminal): Promise<ExitCode> {
  const name = options.value('case') ?? DEFAULT_CASE;
  const [person, caller] = [personOf(options), callerOf(options)];
  const held = await hold(vaultOf(options, terminal), person, caller, name);
  say(options, terminal, { case: name, held }, held ? `Held for ${name}.` : `Was held for ${name} already.`);
  return exit.fine;
}

async function liftPerson(options: Options, terminal: Terminal): Promise<ExitCode> {
  const name = options.value('case') ?? DEFAULT_CASE;
  const [person, caller] = [personOf(options), callerOf(options)];
  const others = await lift(vaultOf(options, terminal), person, caller, name);
  const rest =
    others === 0 ? 'No hold is left.' : `Still held for ${others} other ${others === 1 ? 'case' : 'cases'}.`;
  say(options, terminal, { case: name, others }, `Lifted ${name}. ${rest}`);
  return exit.fine;
}

async function rewrap(options: Options, terminal: Terminal): Promise<ExitCode> {
  const [from, to] = [demanded(options, 'from'), demanded(options, 'to')];
  const caller = callerOf(options);
  const done = await rewrapKeys(vaultOf(options, terminal), { from, to }, caller);
  const { rewrapped, already, others } = done;
  const text = `${rewrapped} keys are wrapped by ${to} now, ${already} were before; ${others} are wrapped by another key.`;
  say(options, terminal, done, text);
  return exit.fine;
}

/** Needs no key: the access log is not encrypted. */
function verify(options: Options, terminal: Terminal): Promise<ExitCode> {
  const known = knownState(options.value('known'));
  const root = openVaultFolder(resolve(terminal.folder, demanded(options, 'vault')));
  const state = verifyAccess(root, known);
  const { records, head, fault } = state;
  const text =
    fault === undefined
      ? `The access log holds: ${records} records. Keep this elsewhere: ${records}:${head}`
      : `The access log does not hold after ${records} records. ${fault}`;
  say(options, terminal, state, text);
  return Promise.resolve(fault === undefined ? exit.fine : exit.findings);
}

function knownState(text: string | undefined): KnownState | undefined {
  if (text === undefined) return undefined;
  const [, records, head] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (records === undefined || head === undefined)
    throw new UsageError(
      '--known must be what vault verify said: the number of records, a colon and a SHA-256.',
    );
  return { records: Number(records), head };
}

/** Prints new keys; they are kept nowhere. */
function newKeys(options: Options, terminal: Terminal): Promise<ExitCode> {
  const fresh = (id: string) => [{ id, secret: randomBytes(32).toString('base64') }];
  const keys = { master: fresh(demanded(options, 'master')), subject: fresh(demanded(options, 'subject')) };
  terminal.out(`${JSON.stringify(keys, undefined, 2)}\n`);
  return Promise.resolve(exit.fine);
}

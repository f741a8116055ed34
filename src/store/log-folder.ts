import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ifThere } from '../files/if-there.ts';
import { createFile, makeFolder } from './durable.ts';
import { DecisionLogFault } from './log-fault.ts';

/** What a log says of itself, in log.json. */
export interface LogIdentity {
  readonly format: 1;
  /** The name of the log, which checkpoints carry: as a URL without a scheme (C2SP tlog-checkpoint). */
  readonly origin: string;
}

const FILE = 'log.json';
const origin = /^[!-~]{1,200}$/;

/**
 * Opens the folder of a log, or makes one of an empty or missing folder.
 * @param name the origin of a log that is made; one that is there must have it
 * @throws DecisionLogFault, or the error of the system
 */
export function openLogFolder(root: string, name: string | undefined): LogIdentity {
  makeFolder(root);
  return agreeing(root, identityIn(root) ?? make(root, name), name);
}

function agreeing(root: string, found: LogIdentity, name: string | undefined): LogIdentity {
  if (name === undefined || found.origin === name) return found;
  throw new DecisionLogFault('no-log', `The log in ${root} is ${found.origin}, not ${name}.`);
}

/** Another process may do the same at this moment; the first one names the log. */
function make(root: string, name: string | undefined): LogIdentity {
  const others = readdirSync(root).filter((file) => !file.startsWith(FILE));
  const meanwhile = identityIn(root);
  if (meanwhile !== undefined) return meanwhile;
  if (others.length > 0)
    throw new DecisionLogFault('no-log', `${root} holds files, but no ${FILE}: it is no decision log.`);
  if (name === undefined || !origin.test(name))
    throw new DecisionLogFault('no-log', 'A new log needs an origin, such as example.com/credit-decisions.');
  const identity: LogIdentity = { format: 1, origin: name };
  return createFile(join(root, FILE), `${JSON.stringify(identity)}\n`)
    ? identity
    : (identityIn(root) ?? identity);
}

/** @returns undefined where there is none @throws DecisionLogFault when it is none that can be read */
export function identityIn(root: string): LogIdentity | undefined {
  const text = ifThere(() => readFileSync(join(root, FILE), 'utf8'));
  if (text === undefined) return undefined;
  const unreadable = new DecisionLogFault(
    'no-log',
    `${join(root, FILE)} is not one that this version reads.`,
  );
  let value: Partial<LogIdentity> | null;
  try {
    value = JSON.parse(text) as Partial<LogIdentity> | null;
  } catch {
    throw unreadable;
  }
  if (value?.format !== 1 || typeof value.origin !== 'string' || !origin.test(value.origin)) throw unreadable;
  return { format: 1, origin: value.origin };
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const script = join(import.meta.dirname, '../../s3/radosgw.sh');

/** Ceph's S3 gateway, started for a test. */
export interface Gateway {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  stop(): Promise<void>;
}

/** @returns why there is none, where a package of it is not installed @throws Error with what it said */
export async function startGateway(): Promise<Gateway | string> {
  const child = spawn('bash', [script], { stdio: ['pipe', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const ended = once(child, 'close') as Promise<[number | null]>;
  const line = await Promise.race([firstLine(child, said), ended]);
  if (typeof line !== 'string') {
    if (line[0] === 3) return said.err.trim();
    throw new Error(`radosgw did not start (${line[0]}): ${said.err}`);
  }
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return { ...(JSON.parse(line) as Omit<Gateway, 'stop'>), stop };
}

function firstLine(child: ChildProcess, said: { out: string }): Promise<string> {
  return new Promise((resolve) => {
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      said.out += text;
      if (said.out.includes('\n')) resolve(said.out.split('\n')[0]!);
    });
  });
}

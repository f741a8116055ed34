import { StoreFault } from './store-fault.ts';

/** Where objects go. */
export interface UploadTarget {
  readonly bucket: string;
  /** What every key starts with: empty, or with a slash at its end. */
  readonly prefix: string;
}

const bucketForm = /^[a-z0-9](?:[a-z0-9.-]{1,61})[a-z0-9]$/;
const partForm = /^[A-Za-z0-9!_.*'()=-]{1,128}$/;

/** Reads `s3://bucket/prefix`. @throws StoreFault `usage` */
export function parseTarget(text: string): UploadTarget {
  const [, bucket = '', path = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/s.exec(text) ?? [];
  const parts = path.replace(/\/$/, '').split('/');
  const isPlain = parts.every((part) => partForm.test(part) && part !== '.' && part !== '..');
  if (!bucketForm.test(bucket) || (path !== '' && path !== '/' && !isPlain))
    throw new StoreFault('usage', 'A place in a store is written s3://BUCKET or s3://BUCKET/PREFIX.');
  return { bucket, prefix: path === '' || path === '/' ? '' : `${parts.join('/')}/` };
}

export function targetText({ bucket, prefix }: UploadTarget): string {
  return `s3://${bucket}/${prefix}`;
}

/** @throws StoreFault `usage` for what is no address of a store, or would send records in the clear */
export function demandEndpoint(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username + url.password !== '')
    throw new StoreFault(
      'usage',
      '--endpoint must be the address of a store, such as https://s3.example.com, without a password in it.',
    );
  demandSecrecy(url);
}

/** @throws StoreFault `usage` */
export function demandSecrecy({ protocol, hostname }: { protocol: string; hostname: string }): void {
  if (protocol === 'https:' || /^(127\.\d+\.\d+\.\d+|\[::1\]|(.+\.)?localhost)$/.test(hostname)) return;
  throw new StoreFault(
    'usage',
    `Records are not sent to ${hostname} in the clear: its address must be https.`,
  );
}

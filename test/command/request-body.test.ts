import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { BodyReader } from '../../src/command/request-body.ts';

function requestOf(chunks: string[], headers: object = {}): IncomingMessage {
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  return Object.assign(stream, { headers: { 'content-type': 'application/json', ...headers } }) as never;
}

const text = (given: string): Promise<string> => Promise.resolve(given);

test('what requests hold together is limited, and given back when they are done', async () => {
  const bodies = new BodyReader(20);
  expect(await bodies.read(requestOf(['12345', '67890']), text)).toBe('1234567890');
  // While one body is in use, another one has no room.
  const busy = { status: 503, headers: { 'retry-after': '1' } };
  await bodies.read(requestOf(['1234567']), async () => {
    await expect(bodies.read(requestOf(['1234567']), text)).rejects.toMatchObject(busy);
    await expect(bodies.read(requestOf([], { 'content-length': '7' }), text)).rejects.toMatchObject(busy);
  });
  await expect(bodies.read(requestOf(['x']), () => Promise.reject(new Error('fault')))).rejects.toThrow(
    'fault',
  );
  expect(await bodies.read(requestOf(['1234567890']), text)).toBe('1234567890');
});

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { scratch } from '../../files/scratch.ts';
import { converse, posted } from './raw.ts';
import { ask, decided, idsIn, newId, started } from './service.ts';

const folderOf = scratch();
/** Each ends its connection, so that all answers are there when it is closed. */
const last = (body: string | Buffer, fields: string[] = [], length?: number): Buffer =>
  posted(body, ['Connection: close', ...fields], length);
const text = (id: string): string => JSON.stringify(decided({ id }));
const statuses = (answers: { status: number }[]): number[] => answers.map(({ status }) => status);

/** What is refused leaves nothing, and the server goes on. */
async function goesOn(service: Awaited<ReturnType<typeof started>>, ids: string[]): Promise<void> {
  const id = newId();
  expect((await ask(service, { body: decided({ id }) })).status).toBe(201);
  expect(idsIn(service.log).toSorted()).toEqual([...ids, id].toSorted());
}

describe('a client that', () => {
  test('sends half a body and leaves', async () => {
    const service = await started(folderOf());
    const answers = await converse(service, [posted(text(newId()).slice(0, 40), [], 300)]);
    // Whether it still hears that this was no request depends on who hangs up first.
    expect(statuses(answers).filter((status) => status !== 400)).toEqual([]);
    await goesOn(service, []);
  });

  test('says more than it sends, or less', async () => {
    const service = await started(folderOf());
    const id = newId();
    const body = text(id);
    await converse(service, [posted(body, [], body.length + 1)]);
    // The last byte is read as the start of a request, which it is not.
    const answers = await converse(service, [posted(`${body} x\r\n\r\n`, [], body.length)], false);
    expect(answers[0]?.status).toBe(201);
    await goesOn(service, [id]);
  });

  test('sends several requests without waiting is answered in their order', async () => {
    const service = await started(folderOf());
    const ids = [newId(), newId(), newId()];
    const [one, two] = ids.map((id) => posted(text(id)));
    const three = posted(text(ids[2]!), ['Connection: close']);
    const refused = posted('{"source":1}');
    const answers = await converse(service, [Buffer.concat([one!, refused, two!, refused, three])], false);
    expect(statuses(answers)).toEqual([201, 422, 201, 422, 201]);
    expect(answers.flatMap(({ status, body }) => (status === 201 ? [JSON.parse(body).id] : []))).toEqual(ids);
    await goesOn(service, ids);
  });

  test('sends garbage behind a request hears first what became of the request', async () => {
    const service = await started(folderOf());
    const id = newId();
    const answers = await converse(
      service,
      [Buffer.concat([posted(text(id)), Buffer.from('garbage\r\n\r\n')])],
      false,
    );
    expect(answers[0]).toMatchObject({ status: 201, body: expect.stringContaining(id) });
    await goesOn(service, [id]);
  });

  test('sends its body in chunks, slowly', async () => {
    const service = await started(folderOf());
    const id = newId();
    const body = text(id);
    const chunk = (part: string): string => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`;
    const pieces = Array.from({ length: 20 }, (_, place) =>
      chunk(body.slice(place * 20, place * 20 + 20)),
    ).filter((piece) => !piece.startsWith('0'));
    const head = posted('', ['Transfer-Encoding: chunked', 'Connection: close'], -1);
    expect(statuses(await converse(service, [head, ...pieces, '0\r\n\r\n'], false))).toEqual([201]);
    await goesOn(service, [id]);
  });

  test.each<[string, () => Buffer[], number[]]>([
    ['sends chunks of a wrong size', () => [last('zz\r\n{}\r\n', ['Transfer-Encoding: chunked'], -1)], [400]],
    ['gives two lengths', () => [last('{}', ['Content-Length: 3'])], [400]],
    [
      'gives a length and chunks',
      () => [last('2\r\n{}\r\n0\r\n\r\n', ['Transfer-Encoding: chunked'])],
      [400],
    ],
    ['gives a negative length', () => [last('{}', ['Content-Length: -1'], -1)], [400]],
    ['sends headers without end', () => [last('{}', [`X-Long: ${'x'.repeat(20_000)}`])], [431]],
    ['speaks another protocol', () => [Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01])], [400]],
    ['sends bytes that are not UTF-8', () => [last(Buffer.from([0x22, 0xff, 0xfe, 0x22]))], [400]],
    ['sends an overlong encoding', () => [last(Buffer.from([0x22, 0xc0, 0xaf, 0x22]))], [400]],
    ['sends half a character', () => [last('"\\ud800"')], [422]],
    [
      'sends no host',
      () => [Buffer.from('POST /v1/decisions HTTP/1.1\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}')],
      [400],
    ],
    [
      'asks under another name',
      () => [Buffer.from('GET /healthz HTTP/1.1\r\nConnection: close\r\nHost: evil.example\r\n\r\n')],
      [421],
    ],
    ['nests deeply', () => [last(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)], [413]],
    ['nests as deeply as a body may', () => [last(`${'['.repeat(60_000)}${']'.repeat(60_000)}`)], [422]],
    [
      'sends much in little',
      () => [last(gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20)), ['Content-Encoding: gzip'])],
      [413],
    ],
    [
      'cuts its compression off',
      () => [last(gzipSync('{"a":1}').subarray(0, 15), ['Content-Encoding: gzip'])],
      [400],
    ],
    ['sends a compressed body that is none', () => [last('{}', ['Content-Encoding: gzip'])], [400]],
  ])('%s', async (_, pieces, expected) => {
    const service = await started(folderOf());
    expect(statuses(await converse(service, pieces(), false))).toEqual(expected);
    await goesOn(service, []);
  });

  test('asks first is refused before it sends, or told to go on', async () => {
    const service = await started(folderOf(), { env: { TRACEGATE_TOKEN: 'a-token-of-this-test' } });
    const expecting = (...fields: string[]): Buffer =>
      posted('', ['Expect: 100-continue', 'Connection: close', ...fields], 300);
    expect(statuses(await converse(service, [expecting()], false))).toEqual([401]);
    const id = newId();
    const body = text(id).padEnd(300);
    const bearer = 'Authorization: Bearer a-token-of-this-test';
    expect(statuses(await converse(service, [expecting(bearer), body], false))).toEqual([100, 201]);
    expect(idsIn(service.log)).toEqual([id]);
  });

  test('sends its head a byte at a time, and never ends, is cut off', async () => {
    const service = await started(folderOf());
    expect(
      statuses(await converse(service, ['POST /v1/decisions HTTP/1.1\r\nHost: 127.0.0.1\r\nX: '], false)),
    ).toEqual([408]);
    await goesOn(service, []);
  });

  test('is one of many at once', async () => {
    const service = await started(folderOf());
    const ids = Array.from({ length: 300 }, () => newId());
    const answers = await Promise.all(
      ids.map((id, place) =>
        place % 3 === 0
          ? converse(service, [posted(text(id).slice(0, 50), [], 200)])
          : ask(service, { body: decided({ id }) }).then((answer) => [answer]),
      ),
    );
    const whole = ids.filter((_, place) => place % 3 !== 0);
    expect(answers.flat().filter(({ status }) => status === 201)).toHaveLength(whole.length);
    expect(idsIn(service.log).toSorted()).toEqual(whole.toSorted());
  });
});

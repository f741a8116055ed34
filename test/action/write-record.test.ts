import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Context } from '../../src/action/context.ts';
import type { Push } from '../../src/action/push-state.ts';
import type { PushReport, RecordOptions } from '../../src/action/record-push.ts';
import { signStatement } from '../../src/evidence/dsse.ts';
import { exampleWorld } from '../loopback/example-world.ts';
import { LoopbackServer } from '../loopback/server.ts';
import type { Repository } from '../loopback/repository.ts';

/** Signs with a key of the test's own. */
const { privateKey } = generateKeyPairSync('ed25519');
const envelop = (statement: string): string =>
  signStatement(Buffer.from(statement), privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
const objective = readFileSync(join(import.meta.dirname, '../cases/e2e/fixtures/routing-v1.0.yaml'), 'utf8');
const [record, envelope] = ['approvals/OBJ.routing.v1.0.json', 'approvals/OBJ.routing.v1.0.dsse.json'];

let server: LoopbackServer;
let repository: Repository;
let context: Context;
let recordPush: (context: Context, push: Push, options: RecordOptions) => Promise<PushReport>;
let push: Push;

beforeEach(async () => {
  const { world, repository: made } = exampleWorld();
  repository = made;
  server = await LoopbackServer.start(world);
  // Read when the client is imported.
  process.env['GITHUB_API_URL'] = server.url;
  jest.resetModules();
  const { connect } = await import('../../src/github/client.ts');
  ({ recordPush } = await import('../../src/action/record-push.ts'));
  const client = connect('token', { retryBaseMilliseconds: 1, timeoutMilliseconds: 5000 });
  context = {
    client,
    repository: { owner: 'acme', repo: 'governance' },
    now: Date.parse('2025-06-01T00:00:00Z'),
  };
  push = pushed({ 'objectives/routing/v1.0.yaml': objective });
});
afterEach(async () => {
  await server.close();
  delete process.env['GITHUB_API_URL'];
  expect(server.violations).toEqual([]);
});

function pushed(files: Record<string, string | null>): Push {
  const before = repository.git.head('main');
  return { before, after: repository.commit({ branch: 'main', files }), branch: 'main' };
}
const options: RecordOptions = { mode: 'commit', alert: false, envelop, runUrl: undefined };
const run = async (one: Push, later = 0): Promise<string[]> => {
  const report = await recordPush({ ...context, now: context.now + later }, one, options);
  return report.arrivals.flatMap(({ findings }) => findings.map(({ id }) => id));
};
const onMain = (path: string): string =>
  Buffer.from(repository.git.file(repository.git.head('main'), path) ?? []).toString('utf8');

describe('a record with its envelope', () => {
  test('are written together, the envelope over the very bytes of the record', async () => {
    expect(await run(push)).toEqual(['arrival-unapproved', 'record-written', 'record-written']);
    expect(onMain(envelope)).toBe(envelop(onMain(record)));
  });

  test('a run that was cut off between the two is completed by the next, over the record that is there', async () => {
    await run(push);
    const first = onMain(record);
    repository.commit({ branch: 'main', files: { [envelope]: null } });
    expect(await run(push, 3_600_000)).toEqual(['arrival-unapproved', 'record-present', 'record-written']);
    expect(onMain(record)).toBe(first);
    expect(onMain(envelope)).toBe(envelop(first));
    expect(await run(push, 7_200_000)).toEqual(['arrival-unapproved', 'record-present', 'record-present']);
  });

  test('an envelope that is another than the key makes is reported and kept', async () => {
    await run(push);
    repository.commit({ branch: 'main', files: { [envelope]: '{}' } });
    expect(await run(push)).toEqual(['arrival-unapproved', 'record-present', 'record-differs']);
    expect(onMain(envelope)).toBe('{}');
  });

  test('a record that says otherwise is not signed', async () => {
    await run(push);
    const forged = onMain(record).replace('"unapproved"', '"approved"');
    repository.commit({ branch: 'main', files: { [record]: forged, [envelope]: null } });
    expect(await run(push)).toEqual(['arrival-unapproved', 'record-differs']);
    expect([onMain(record), onMain(envelope)]).toEqual([forged, '']);
  });
});

describe('an envelope that arrives', () => {
  test('is confirmed when it holds the record beside it', async () => {
    await run(push);
    const text = onMain(envelope);
    repository.commit({ branch: 'main', files: { [envelope]: null } });
    expect(await run(pushed({ [envelope]: text }))).toEqual(['record-confirmed']);
  });

  test.each([
    ['another statement', envelop('{}')],
    ['a payload that is no text', '{"payload": 7}'],
    ['no payload', '[]'],
    ['nothing', 'null'],
    ['no JSON', '{'],
  ])('is not, when it holds %s', async (_, text) => {
    await run(push);
    expect(await run(pushed({ [envelope]: text }))).toEqual(['record-forged']);
  });

  test('is not, when there is no record beside it', async () => {
    expect(await run(pushed({ [envelope]: envelop('{}') }))).toEqual(['record-forged']);
  });
});

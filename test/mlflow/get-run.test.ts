import { describe, expect, test } from '@jest/globals';
import { getRun, MlflowFault, type RunQuery } from '../../src/mlflow/get-run.ts';
import { answers, trackingServers } from './tracking-server.ts';

const serve = trackingServers();
const query = (trackingUri: string, more: Partial<RunQuery> = {}): RunQuery => ({
  trackingUri,
  runId: 'a b/c',
  token: undefined,
  timeoutMilliseconds: 10_000,
  retryBaseMilliseconds: 1,
  ...more,
});
const good = answers.json('{"run": {}}');

describe('a run is read', () => {
  test('from the address that MLflow documents, with the token as a bearer', async () => {
    const { uri, requests } = await serve(good);
    const { uri: from, bytes } = await getRun(query(`${uri}/prefix/`, { token: 'secret' }));
    expect(Buffer.from(bytes).toString()).toBe('{"run": {}}');
    expect(from).toBe(`${uri}/prefix/api/2.0/mlflow/runs/get?run_id=a+b%2Fc`);
    expect(requests.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([
      ['GET', '/prefix/api/2.0/mlflow/runs/get?run_id=a+b%2Fc', 'Bearer secret'],
    ]);
  });

  test('without a token where there is none', async () => {
    const { uri, requests } = await serve(good);
    await getRun(query(uri));
    expect(requests[0]?.headers.authorization).toBeUndefined();
  });

  test.each([
    ['an answer that may pass', answers.status(503)],
    ['too many requests', answers.status(429)],
    ['a connection that is reset', answers.reset],
    ['an answer that is cut off', answers.cutOff],
  ])('again after %s', async (_, fault) => {
    const { uri, requests } = await serve(fault, fault, good);
    await expect(getRun(query(uri))).resolves.toMatchObject({ bytes: Buffer.from('{"run": {}}') });
    expect(requests).toHaveLength(3);
  });

  test('through a redirection to the same server', async () => {
    const { uri, requests } = await serve(answers.redirect('/elsewhere'), good);
    await getRun(query(uri, { token: 'secret' }));
    expect(requests.map(({ url }) => url)).toEqual(['/api/2.0/mlflow/runs/get?run_id=a+b%2Fc', '/elsewhere']);
  });
});

describe('a run is not read', () => {
  test('from another server that the first redirects to, which never sees the token', async () => {
    const other = await serve(good);
    const { uri } = await serve(answers.redirect(`${other.uri}/api`));
    await expect(getRun(query(uri, { token: 'secret' }))).rejects.toThrow(
      `MLflow redirects to ${other.uri}, which is another server.`,
    );
    expect(other.requests).toEqual([]);
  });

  test.each([
    ['a redirection in circles', answers.redirect('/again'), 'MLflow redirects too often.', 4],
    ['a redirection to nowhere', answers.status(302), 'MLflow redirects to nowhere.', 1],
    [
      'an error of MLflow, by its code and without its prose',
      answers.status(404, '{"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "::error::x"}'),
      /^MLflow answers 404, RESOURCE_DOES_NOT_EXIST\.$/,
      1,
    ],
    ['an error page', answers.status(401, '<html>'), 'MLflow answers 401.', 1],
    ['a fault that stays', answers.status(500), 'MLflow answers 500.', 4],
    ['an answer without end', answers.endless, 'larger than a KPI report may be', 1],
  ])('after %s', async (_, answer, message, asked) => {
    const { uri, requests } = await serve(answer);
    const failure: unknown = await getRun(query(uri)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MlflowFault);
    expect((failure as Error).message).toMatch(message);
    expect(requests).toHaveLength(asked);
  });

  test('when the server is silent, each time that it is asked', async () => {
    const { uri, requests } = await serve(answers.hang);
    await expect(getRun(query(uri, { timeoutMilliseconds: 20 }))).rejects.toThrow(/timeout|aborted/);
    expect(requests).toHaveLength(4);
  });

  test.each([
    ['no URL', 'nowhere', undefined, 'The tracking URI is no URL.'],
    ['a database', 'sqlite:///runs.db', undefined, 'must start with http:// or https://'],
    ['a file', 'file:///etc', undefined, 'must start with http:// or https://'],
    ['a password', 'https://user:pass@mlflow.example', undefined, 'holds a password'],
    ['a token in the clear', 'http://mlflow.example', 'secret', 'sent over https alone'],
    ['a look-alike of this machine', 'http://127.0.0.1.example', 'secret', 'sent over https alone'],
  ])('from %s', async (_, uri, token, message) => {
    await expect(getRun(query(uri, { token }))).rejects.toThrow(message);
  });
});

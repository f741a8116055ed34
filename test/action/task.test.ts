import { describe, expect, test } from '@jest/globals';
import { taskOf, type EventPayload, type Task } from '../../src/action/task.ts';

const group = {
  head_sha: 'h1',
  head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-b1',
  base_sha: 'b1',
  base_ref: 'refs/heads/main',
};
const check = (pulls: number[], headCommit?: string): Task => ({ kind: 'check', pulls, headCommit });

describe('the event chooses the task', () => {
  test.each<[event: string, payload: EventPayload, task: Task]>([
    ['pull_request', { pull_request: { number: 7 } }, check([7])],
    ['pull_request_target', { pull_request: { number: 7 } }, check([7])],
    ['pull_request_review', { pull_request: { number: 7 } }, check([7])],
    [
      'workflow_run',
      { workflow_run: { head_sha: 'h1', pull_requests: [{ number: 7 }, {}] } },
      check([7], 'h1'),
    ],
    ['workflow_run', { workflow_run: { head_sha: 'h1' } }, check([], 'h1')],
    ['workflow_run', {}, check([])],
    [
      'merge_group',
      { merge_group: group },
      {
        kind: 'merge-group',
        headCommit: 'h1',
        headBranch: 'gh-readonly-queue/main/pr-7-b1',
        baseCommit: 'b1',
        baseBranch: 'main',
      },
    ],
  ])('%s', (event, payload, task) => {
    expect(taskOf('auto', event, payload, false)).toEqual(task);
    expect(taskOf('check', event, payload, true)).toEqual(task);
  });
});

describe('a push', () => {
  const [before, after] = ['b'.repeat(40), 'c'.repeat(40)];
  const repository = { default_branch: 'main' };
  const toMain = { ref: 'refs/heads/main', before, after, repository };

  test('to the default branch is recorded', () => {
    const task = { kind: 'record', before, after, branch: 'main' };
    expect(taskOf('auto', 'push', toMain, false)).toEqual(task);
    expect(taskOf('record', 'push', toMain, true)).toEqual(task);
  });

  test.each(['refs/heads/change', 'refs/tags/main', 'refs/heads/main/x', 'main', 'refs/heads/Main'])(
    'to %s asks for nothing',
    (ref) => {
      expect(taskOf('auto', 'push', { ...toMain, ref }, false).kind).toBe('nothing');
      expect(taskOf('record', 'push', { ...toMain, ref }, false).kind).toBe('nothing');
    },
  );

  test.each<[string, EventPayload]>([
    ['without a default branch', { ...toMain, repository: {} }],
    ['that says nothing of before', { ref: toMain.ref, after, repository }],
    ['that says nothing of after', { ref: toMain.ref, before, repository }],
    ['that deletes the branch', { ...toMain, after: '0'.repeat(40) }],
    ['with commits that are none', { ...toMain, before: 'main' }],
  ])('%s cannot be decided', (_, payload) => {
    expect(taskOf('auto', 'push', payload, false).kind).toBe('unsupported');
    expect(taskOf('record', 'push', payload, false).kind).toBe('unsupported');
  });

  test('is no other event', () => {
    expect(taskOf('record', 'workflow_dispatch', toMain, false).kind).toBe('unsupported');
    expect(taskOf('record', 'schedule', toMain, false).kind).toBe('unsupported');
  });

  test('that names a model asks the gate, as before', () => {
    expect(taskOf('auto', 'push', toMain, true)).toEqual({ kind: 'gate' });
  });
});

describe('nothing that is unknown becomes a task that could allow', () => {
  test.each<[why: string, command: string, event: string, payload: EventPayload]>([
    ['a pull request without a number', 'auto', 'pull_request', { pull_request: {} }],
    ['no pull request at all', 'auto', 'pull_request_target', {}],
    [
      'a merge group without a base',
      'auto',
      'merge_group',
      { merge_group: { head_sha: 'h1', head_ref: 'x' } },
    ],
    ['a push', 'auto', 'push', {}],
    ['a schedule', 'auto', 'schedule', {}],
    ['an event that GitHub adds later', 'check', 'merge_train', {}],
    ['a command that is not carried out', 'record', 'pull_request', { pull_request: { number: 7 } }],
    ['a command that is not carried out', 'monitor', 'schedule', {}],
  ])('%s', (_, command, event, payload) => {
    expect(taskOf(command, event, payload, false)).toMatchObject({ kind: 'unsupported' });
  });

  test('the message names what could not be decided', () => {
    expect(taskOf('auto', 'push', {}, false)).toMatchObject({ message: expect.stringContaining('push') });
    expect(taskOf('record', 'push', {}, false)).toMatchObject({ message: expect.stringContaining('record') });
  });
});

describe('without a pull request', () => {
  test.each(['schedule', 'workflow_dispatch'])(
    'a %s checks all that are open, when it is told to',
    (event) => {
      expect(taskOf('check', event, {}, false)).toEqual({ kind: 'check-open', event });
    },
  );

  test.each(['schedule', 'workflow_dispatch'])(
    'a %s that names a model is not taken for a check',
    (event) => {
      expect(taskOf('check', event, {}, true)).toMatchObject({
        kind: 'unsupported',
        message: expect.stringContaining('model-name'),
      });
    },
  );
});

describe('the gate', () => {
  test.each(['push', 'workflow_dispatch', 'schedule', ''])(
    'is asked when the model is named: %s',
    (event) => {
      expect(taskOf('auto', event, {}, true)).toEqual({ kind: 'gate' });
    },
  );

  test('is not guessed where a check is as likely: nothing governed would pass for a gate', () => {
    expect(taskOf('auto', 'pull_request', { pull_request: { number: 7 } }, true).kind).toBe('unsupported');
    expect(taskOf('check', 'pull_request', { pull_request: { number: 7 } }, true).kind).toBe('check');
    expect(taskOf('check', 'push', {}, true).kind).toBe('unsupported');
  });

  test('is asked on any event when it is the command', () => {
    expect(taskOf('gate', 'pull_request', { pull_request: { number: 7 } }, false)).toEqual({ kind: 'gate' });
  });
});

import { describe, expect, test } from '@jest/globals';
import { directoryOf } from '../../src/approval/account.ts';
import {
  accountOfNoReply,
  accountsByEmail,
  accountsOfCoAuthor,
  coAuthorsIn,
} from '../../src/approval/co-author.ts';
import type { CommitFacts } from '../../src/approval/facts.ts';
import { accountOf, inputOf } from './scenario.ts';

describe('the co-authors that a message names', () => {
  test.each<[string, string, string[]]>([
    ['none', 'Raise the limit', []],
    ['one', 'Raise\n\nCo-authored-by: Eve <eve@example.org>', ['Eve|eve@example.org']],
    [
      'in any case, with blanks around',
      ' CO-AUTHORED-BY  :  Eve  < eve@example.org > ',
      ['Eve|eve@example.org'],
    ],
    ['on the first line', 'co-authored-by:Eve <eve@example.org>\nRaise', ['Eve|eve@example.org']],
    ['two', 'Co-authored-by: A <a@x>\nCo-authored-by: B <b@x>', ['A|a@x', 'B|b@x']],
    ['after a carriage return', 'Raise\rCo-authored-by: A <a@x>\rEnd', ['A|a@x']],
    ['after both', 'Raise\r\nCo-authored-by: A <a@x>\r\nEnd', ['A|a@x']],
    ['after a next-line', 'Raise\u0085Co-authored-by: A <a@x>\u0085End', ['A|a@x']],
    ['after a line separator', 'Raise\u2028Co-authored-by: A <a@x>\u2028End', ['A|a@x']],
    ['after a paragraph separator', 'Raise\u2029Co-authored-by: A <a@x>\u2029End', ['A|a@x']],
    ['by name alone', 'Co-authored-by: Eve', ['Eve|']],
    ['by address alone', 'Co-authored-by: <eve@example.org>', ['|eve@example.org']],
    ['with an address that does not end', 'Co-authored-by: Eve <eve@example.org', ['Eve|eve@example.org']],
    ['with more after the address', 'Co-authored-by: Eve <eve@example.org> (she)', ['Eve|eve@example.org']],
    [
      'with two addresses, the last',
      'Co-authored-by: Eve <a@x> <eve@example.org>',
      ['Eve <a@x>|eve@example.org'],
    ],
    ['by nothing', 'Co-authored-by:', ['|']],
    ['not inside a line', 'See Co-authored-by: Eve <eve@example.org>', []],
    ['not by another word', 'Co-authored-by Eve <eve@example.org>', []],
  ])('%s', (_, message, expected) => {
    expect(coAuthorsIn(message).map(({ name, email }) => `${name}|${email}`)).toEqual(expected);
  });
});

const { facts } = inputOf({ name: '', roles: { Risk: ['eve#117'] }, expect: { verdict: '' } });
const directory = directoryOf(facts);
const eve = accountOf('eve#117');

describe('the account behind a private address', () => {
  test.each([
    ['117+eve-before@users.noreply.github.com', eve],
    ['eve@users.noreply.github.com', eve],
    [' EVE@USERS.NOREPLY.GITHUB.COM ', eve],
    ['9+nobody@users.noreply.github.com', { id: 9, login: 'nobody', type: undefined }],
    ['nobody_x-1@users.noreply.github.com', { id: undefined, login: 'nobody_x-1', type: undefined }],
    ['9+some[bot]@users.noreply.github.com', { id: 9, login: 'some[bot]', type: undefined }],
    ['123456789012345+a@users.noreply.github.com', { id: 123456789012345, login: 'a', type: undefined }],
    ['1234567890123456+a@users.noreply.github.com', undefined],
    ['+eve@users.noreply.github.com', undefined],
    ['-eve@users.noreply.github.com', undefined],
    ['@users.noreply.github.com', undefined],
    ['x eve@users.noreply.github.com', undefined],
    ['eve@users.noreply.github.com.example.org', undefined],
    ['eve@users-noreply.github.com', undefined],
    ['eve@users.noreply-github.com', undefined],
    ['eve@users.noreply.github-com', undefined],
    ['eve@example.org', undefined],
    ['', undefined],
  ])('%p', (email, expected) => {
    expect(accountOfNoReply(email, directory)).toEqual(expected);
  });
});

const commit = (author: string, email: string, committer = author): CommitFacts => ({
  sha: 'c'.repeat(40),
  author: accountOf(author),
  committer: accountOf(committer),
  authorEmail: email,
  committerEmail: `${committer}@committer.example`,
  authorName: '',
  committerName: '',
  message: '',
  verified: false,
});

describe('the accounts that the commits tell by address', () => {
  test('each once, whatever the case of the address and the blanks around it', () => {
    const accounts = accountsByEmail([
      commit('eve#117', ' Shared@Example.org '),
      commit('eve-now#117', 'shared@example.org'),
      commit('ann#8', 'shared@example.org', 'bob#9'),
      commit('-', 'gone@example.org', 'bob#9'),
      commit('ann#8', '  ', '-'),
    ]);
    expect(
      Object.fromEntries([...accounts].map(([email, known]) => [email, known.map(({ login }) => login)])),
    ).toEqual({
      'shared@example.org': ['eve-now', 'ann'],
      'eve#117@committer.example': ['eve'],
      'eve-now#117@committer.example': ['eve-now'],
      'bob#9@committer.example': ['bob'],
    });
  });

  test.each([
    ['the private address before the shared one', 'Eve', '117+x@users.noreply.github.com', ['eve']],
    ['all accounts of a shared address', 'Eve', 'Shared@example.org', ['ann', 'bob']],
    ['the name, where no address is known', '@eve', 'other@example.org', ['eve']],
    ['the name, which may have no sign before it', 'EVE', '', ['eve']],
    ['nobody', 'Someone', 'other@example.org', []],
    ['nobody by a name that only ends so', 'x@eve', '', []],
    ['nobody by a name with the sign inside', 'e@ve', '', []],
  ])('a co-author is %s', (_, name, email, logins) => {
    const byEmail = accountsByEmail([
      commit('ann#8', 'shared@example.org'),
      commit('bob#9', 'shared@example.org'),
    ]);
    const found = accountsOfCoAuthor({ name, email }, directory, byEmail);
    expect(found.map(({ login }) => login)).toEqual(logins);
  });
});

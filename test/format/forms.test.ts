import { describe, expect, test } from '@jest/globals';
import { describePattern, forms } from '../../src/format/forms.ts';

const matches = (form: keyof typeof forms, text: string) => new RegExp(forms[form].pattern, 'u').test(text);

describe('one visible line', () => {
  test.each([
    'a',
    'max_fpr',
    'Consumer Credit Product',
    'a  b',
    'é',
    '日本語',
    '😀',
    '::set-output name=x::y',
    '<!-- -->',
    '@everyone',
    "it's",
  ])('%j is one', (text) => {
    expect(matches('line', text)).toBe(true);
  });

  test.each([
    '',
    ' ',
    ' a',
    'a ',
    '\u3000a',
    'a\nb',
    'a\r',
    'a\tb',
    '\u200b',
    'a\u200bb',
    'a\u202eb',
    'a\u2028b',
    '\u00ad',
    'a\u2060b',
    'a\ufeffb',
    'a\u061cb',
    '\u3164',
    'a\u0000b',
    'a\u009bb',
    'a\u0085b',
    '\u180e',
    'a\u034fb',
  ])('%j is none', (text) => {
    expect(matches('line', text)).toBe(false);
  });
});

describe('other forms', () => {
  test.each([
    [
      'repositoryPath',
      ['kpis/m/1.json', 'a', '_x/y-z/1.0+2'],
      ['..', '../x', 'a/..', 'a/../b', '/etc/passwd', 'a//b', 'a/', './a', 'a/.git', 'a\\b', 'a b', ''],
    ],
    ['pathName', ['credit_model', '2.1.0', 'Credit.Model+x'], ['..', '.', '.x', 'a/b', '-x', 'a b', '', 'é']],
    ['domain', ['credit', 'small-business_2'], ['Credit', '2credit', 'a.b', 'a/b', '', 'a b']],
    ['domainGlob', ['credit*', '*', 'a*b'], ['?', '[a-z]', 'credit/*', 'Credit*']],
    [
      'person',
      ['octo-risk', 'a', 'octo_risk', 'A1', 'octo-risk#583231'],
      [
        '@octo',
        '-octo',
        'octo-',
        'octo--cat',
        'dependabot[bot]',
        'a/b',
        '',
        'a#',
        'a#0',
        'a#1#2',
        '#1',
        'a#x',
      ],
    ],
    [
      'organizationRole',
      ['acme/security_manager', 'acme/Model risk officer', 'a-b/all.read-1'],
      ['security_manager', 'acme/', 'acme/a/b', 'acme/ a', 'acme/a ', '../a'],
    ],
    [
      'pathGlob',
      ['**', '*', 'objectives/**', 'objectives/*/v1.*.yaml', 'policies/*', '**/v1.0.yaml', 'a*b*/**/c'],
      ['', '/', 'a/', '/a', 'a//b', 'a**', '**a', 'objectives/**.yaml', '***', 'a b', '[a]', 'a/../?'],
    ],
    [
      'team',
      ['acme/model-risk', 'a-b/c_d'],
      ['model-risk', '@acme/risk', 'acme/', 'acme/Risk', 'acme/a/b', '../risk'],
    ],
    ['roleName', ['Risk', 'Product Owner', 'Risk_2'], ['', ' Risk', '1st', 'Ri<b>sk', 'R|sk', 'Rísk', '*']],
    [
      'utcTime',
      ['2025-01-31T09:00:00Z', '2025-01-31T09:00:00.123456789Z'],
      ['2025-01-31T09:00:00+00:00', '2025-01-31T09:00:00z', '2025-01-31', '2025-01-31T09:00Z', ''],
    ],
    [
      'uuidV7',
      ['01940a3b-5c00-7000-8000-000000000001', '01940a3b-5c00-7fff-bfff-ffffffffffff'],
      [
        '01940A3B-5C00-7000-8000-000000000001',
        '01940a3b-5c00-4000-8000-000000000001',
        '01940a3b-5c00-7000-c000-000000000001',
        '01940a3b5c0070008000000000000001',
        '',
      ],
    ],
    [
      'decimalText',
      ['0', '-0.5', '0.58', '12', '1e-7', '1.5E+10', `0.${'1'.repeat(40)}`],
      ['', '.5', '5.', '+1', '01', '0x1', 'NaN', 'Infinity', '1e999', '1,5', `0.${'1'.repeat(41)}`, ' 1'],
    ],
    ['rate', ['0', '1', '0.1', '1.00', '0.000'], ['', '1.1', '2', '-0', '.1', '10%', '0.1e1', '1.01']],
    [
      'keyedHash',
      [`hmac-sha256:k1:${'0'.repeat(64)}`, `hmac-sha256:2025.features_a-b:${'a'.repeat(64)}`],
      [
        `sha256:k1:${'0'.repeat(64)}`,
        `hmac-sha256::${'0'.repeat(64)}`,
        `hmac-sha256:k1:${'A'.repeat(64)}`,
        `hmac-sha256:k:1:${'0'.repeat(64)}`,
        `hmac-sha256:k1:${'0'.repeat(63)}`,
        '',
      ],
    ],
    ['eventSource', ['/services/credit', 'https://a.example/x?y#z'], ['', 'a b', 'a\\b', 'é', '<x>']],
    ['sha256', ['0'.repeat(64)], ['0'.repeat(63), 'A'.repeat(64), 'g'.repeat(64), '0'.repeat(65)]],
    ['commit', ['0'.repeat(40), 'f'.repeat(64)], ['0'.repeat(7), 'F'.repeat(40), '0'.repeat(41), 'HEAD']],
  ] as const)('%s', (form, right, wrong) => {
    for (const text of right) expect([text, matches(form, text)]).toEqual([text, true]);
    for (const text of wrong) expect([text, matches(form, text)]).toEqual([text, false]);
    for (const text of right) expect([text, matches(form, `${text}\n`)]).toEqual([text, false]);
  });

  test('each form is described in words, and nothing else is', () => {
    expect(Object.values(forms).map(({ pattern }) => describePattern(pattern))).toEqual(
      Object.values(forms).map(({ words }) => words),
    );
    expect(describePattern('^x$')).toBeUndefined();
  });

  // Patterns meet texts before their length is known: one that tried every way to match would not come to an end.
  test.each(Object.keys(forms) as (keyof typeof forms)[])(
    '%s refuses a megabyte whose last character cannot be seen',
    (form) => {
      for (const filler of ['a', ' ', '1', 'a/', 'a-', 'OBJ.', 'a.']) {
        expect(matches(form, `${filler.repeat(1_048_576 / filler.length)}\u200b`)).toBe(false);
      }
    },
  );
});

import { describe, expect, test } from '@jest/globals';
import { traceDataIn, traceHtml } from '../../src/report/trace-html.ts';
import { traceText } from '../../src/report/trace-text.ts';
import { utc } from '../../src/report/trace-sections.ts';
import { full, ID, recordOf, sourcesOf, traceOf } from '../trace/answered.ts';

const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)",
  '<!-- <script id="tracegate-trace" type="application/json">',
  '&lt;script&gt;',
  '`${alert(1)}`',
  'a\u202edenied\u200bb', // a direction that is turned around, and a character of no width
];

/** A trace in which everything that a sender writes freely is hostile. */
const traceWith = (text: string) =>
  traceOf(
    sourcesOf([
      recordOf('decision', ID, full({ input_reference: text, extensions: { note: text } })),
      recordOf('override', ID.replace(/.$/, '4'), {
        who: 'rita',
        role: 'Risk',
        reason: text,
        before: 'denied',
        after: 'approved',
      }),
    ]),
  );

describe('a page of a hostile record', () => {
  test.each(hostile)('shows %j as text, and holds it as data', async (text) => {
    const trace = await traceWith(text);
    const page = traceHtml(trace);
    const [, shown = ''] = /<main>(.*)<\/main>/s.exec(page) ?? [];
    const tags = [...shown.matchAll(/<\/?([a-z0-9]+)([^>]*)>/g)];
    const known = [
      'h1',
      'h2',
      'p',
      'section',
      'dl',
      'dt',
      'dd',
      'ul',
      'li',
      'strong',
      'table',
      'caption',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ];
    expect(tags.map(([, name]) => name).filter((name) => !known.includes(name!))).toEqual([]);
    expect(
      tags
        .map(([, , rest]) => rest!)
        .filter((rest) => !/^( (class|role|scope|data-label)="[^"<>]*")*$/.test(rest)),
    ).toEqual([]);
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script/g)).toHaveLength(1);
    expect(JSON.parse(traceDataIn(page)!)).toEqual(JSON.parse(JSON.stringify(trace)));
  });

  test('of the longest texts that a record takes is whole', async () => {
    const text = 'W'.repeat(1024);
    const page = traceHtml(await traceWith(text));
    expect(page.split(text).length).toBeGreaterThan(4);
  });
});

test('a page asks for nothing from elsewhere, and lets nothing run', async () => {
  const page = traceHtml(await traceWith('plain'));
  expect(page).toMatch(
    /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'"/,
  );
  expect(page).not.toMatch(/\b(src|href|action|style|on\w+)=/);
  expect(page).not.toMatch(/url\(|@import/);
});

test('text that holds two pages, or none, is no page', async () => {
  const page = traceHtml(await traceWith('plain'));
  expect(traceDataIn(page + page)).toBeUndefined();
  expect(traceDataIn('<p>')).toBeUndefined();
});

test('a terminal is sent nothing that it would act on', async () => {
  const text = traceText(await traceWith('a\u202eb\u2066'));
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2066]/);
  expect(text).toContain('a⟨U+202E⟩b⟨U+2066⟩');
});

test.each([
  ['2025-05-16T09:00:00Z', '2025-05-16 09:00:00 UTC'],
  ['2025-05-16T09:00:00.25Z', '2025-05-16 09:00:00.250 UTC'],
  ['2025-05-16T23:30:00-02:00', '2025-05-17 01:30:00 UTC'],
  ['no time', 'no time'],
])('%s is shown as %s', (time, shown) => {
  expect(utc(time)).toBe(shown);
});

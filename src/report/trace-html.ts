import { createHash } from 'node:crypto';
import type { Trace } from '../format/schema/trace.ts';
import { escapeHtml } from './escape.ts';
import { sectionsOf, summaryOf, utc, verdictOf, type Section, type Table } from './trace-sections.ts';

/** Where a page has its trace as data; within the data no `<` stands, so the page has this once. */
const DATA_START = '<script type="application/json" id="tracegate-trace">';
const DATA_END = '</script>';

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0.5rem 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; padding-top: 0.5rem; border-top: 1px solid #767676; }
.verdict { margin: 1rem 0; padding: 0.75rem 1rem; border: 2px solid #1a1a1a; font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0; }
dt { color: #4a4a4a; }
dd { margin: 0; unicode-bidi: isolate; }
ul { margin: 0.5rem 0; padding: 0; list-style: none; }
li { padding: 0.25rem 0; unicode-bidi: isolate; }
li strong { display: inline-block; margin-right: 0.5rem; padding: 0 0.4rem; border: 1px solid #767676; font-weight: 600; }
table { width: 100%; border-collapse: collapse; margin: 0.75rem 0; }
caption { text-align: left; color: #4a4a4a; padding-bottom: 0.25rem; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.5rem 0.3rem 0; border-bottom: 1px solid #c4c4c4; unicode-bidi: isolate; min-width: 5.5rem; }
footer { margin-top: 2rem; padding-top: 0.5rem; border-top: 1px solid #767676; color: #4a4a4a; font-size: 0.9rem; }
@media (max-width: 40rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.5rem; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, caption, tbody, tr, td, th { display: block; min-width: 0; }
  tr { padding: 0.4rem 0; border-bottom: 1px solid #c4c4c4; }
  td, tbody th { border: 0; padding: 0.1rem 0; }
  td::before { content: attr(data-label) ": "; color: #4a4a4a; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2 { break-after: avoid; }
  tr, li, dt { break-inside: avoid; }
  thead { display: table-header-group; }
  @page { margin: 18mm; }
}
`;

/**
 * A trace as one page that needs nothing else: no script, no network. It holds the trace as data, so that what is shown
 * can be verified. One trace gives one page, byte for byte.
 */
export function traceHtml(trace: Trace): string {
  const title = `Trace of decision ${escapeHtml(trace.decision_id)}`;
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(summaryOf(trace))}</p>
<p class="verdict">${escapeHtml(verdictOf(trace))}</p>
${sectionsOf(trace).map(sectionHtml).join('\n')}
</main>
<footer>
<p>Made ${escapeHtml(utc(trace.made_at))} by ${escapeHtml(`${trace.tool.name} ${trace.tool.version}`)}. This page holds all that it shows as data, with the proof: <code>tracegate verify-trace FILE --key KEY</code> verifies both with this file and the public key of the log ${escapeHtml(trace.origin)}.</p>
</footer>
${DATA_START}${dataOf(trace)}${DATA_END}
</body>
</html>
`;
}

/** JSON in which nothing can end the element that it stands in. */
function dataOf(trace: Trace): string {
  return JSON.stringify(trace).replace(
    /[<>&\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The data of a page; undefined where the text is no page of a trace. */
export function traceDataIn(page: string): string | undefined {
  const start = page.indexOf(DATA_START);
  if (start < 0 || page.includes(DATA_START, start + 1)) return undefined;
  const end = page.indexOf(DATA_END, start);
  return end < 0 ? undefined : page.slice(start + DATA_START.length, end);
}

function sectionHtml({ title, facts, table, items = [], none }: Section): string {
  const isEmpty = facts.length === 0 && items.length === 0 && table === undefined;
  const parts = [
    `<h2>${escapeHtml(title)}</h2>`,
    ...(facts.length === 0
      ? []
      : [
          `<dl>\n${facts.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('\n')}\n</dl>`,
        ]),
    ...(items.length === 0
      ? []
      : [
          `<ul>\n${items.map(([mark, text]) => `<li><strong>${escapeHtml(mark)}</strong> ${escapeHtml(text)}</li>`).join('\n')}\n</ul>`,
        ]),
    ...(table === undefined ? [] : [tableHtml(table)]),
    ...(isEmpty && none !== undefined ? [`<p>${escapeHtml(none)}</p>`] : []),
  ];
  return `<section>\n${parts.join('\n')}\n</section>`;
}

/** Roles are written out: laid out as blocks, as on a phone, a table is else no table for who has it read. */
function tableHtml({ caption, head, rows }: Table): string {
  const heads = head.map((name) => `<th scope="col" role="columnheader">${escapeHtml(name)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map(
      (cell, at) => `<td role="cell" data-label="${escapeHtml(head[at] ?? '')}">${escapeHtml(cell)}</td>`,
    );
    return `<tr role="row">${cells.join('')}</tr>`;
  });
  return `<table role="table">
<caption>${escapeHtml(caption)}</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody>
</table>`;
}

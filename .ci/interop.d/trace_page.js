// Opens pages of traces in Chromium, wide, on a phone and for print, and lets axe-core look for what keeps people out.
//
// Usage: trace_page.js CHROMIUM AXE PAGE... [--keep FOLDER]. Exits 1 when there is anything. With --keep the pictures
// stay, for somebody to look at.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ options: { keep: { type: 'string' } }, allowPositionals: true });
const [chromium, axe, ...pages] = positionals;
const folder = mkdtempSync(join(tmpdir(), 'trace-page-'));
if (values.keep !== undefined) mkdirSync(values.keep, { recursive: true });
const sizes = { wide: '1280,900', phone: '390,844' };
let faults = 0;

/** Runs Chromium without a network: what a page wants from elsewhere, it does not get. */
function open(page, ...options) {
  const fixed = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--user-data-dir=${folder}/profile`,
  ];
  const offline = ['--host-resolver-rules=MAP * ~NOTFOUND', '--virtual-time-budget=20000'];
  const args = [...fixed, ...offline, ...options, pathToFileURL(page).href];
  return execFileSync(chromium, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The page with axe-core in it, which the policy of the page itself would not let run. */
function withAxe(page) {
  const text = readFileSync(page, 'utf8');
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/;
  if (!policy.test(text)) throw new Error(`${page} has no Content-Security-Policy`);
  const run = `const shown = (result) => {
      const pre = document.createElement('pre');
      pre.id = 'axe-result';
      pre.textContent = JSON.stringify(result);
      document.body.append(pre);
    };
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    axe.run(document.querySelector('main').parentElement, { resultTypes: ['violations', 'incomplete'] }).then(
      ({ violations, incomplete, passes }) => shown({ wide, passes: passes.length, violations, incomplete }),
      (error) => shown({ error: String(error) }));`;
  const scripts = `<script>${readFileSync(axe, 'utf8')}</script><script>${run}</script></body>`;
  const copy = join(folder, basename(page));
  writeFileSync(
    copy,
    text.replace(policy, '').replace(/<\/body>\n<\/html>\n$/, () => `${scripts}</html>`),
  );
  return copy;
}

function said(fault) {
  faults += 1;
  console.log(fault);
}

for (const page of pages) {
  const copy = withAxe(page);
  for (const [name, size] of Object.entries(sizes)) {
    const dom = open(copy, `--window-size=${size}`, '--dump-dom');
    const [, text] = /<pre id="axe-result">([^<]*)<\/pre>/.exec(dom) ?? [];
    if (text === undefined) {
      said(`${page}, ${name}: axe-core did not come to an end.`);
      continue;
    }
    const unescaped = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    const { error, wide, passes, violations = [], incomplete = [] } = JSON.parse(unescaped);
    if (error !== undefined || !(passes > 10))
      said(`${page}, ${name}: axe-core looked at too little (${error ?? passes}).`);
    if (wide) said(`${page}, ${name}: it is wider than the screen.`);
    for (const { id, help, nodes } of [...violations, ...incomplete])
      said(`${page}, ${name}: ${id}: ${help} (${nodes.length}): ${nodes[0].html.slice(0, 200)}`);
    console.log(`${page}, ${name}: ${passes} rules of axe-core pass.`);
    if (values.keep !== undefined)
      open(
        page,
        `--window-size=${size.split(',')[0]},2600`,
        `--screenshot=${join(values.keep, `${basename(page, '.html')}-${name}.png`)}`,
      );
  }
  const pdf = join(values.keep ?? folder, `${basename(page, '.html')}.pdf`);
  open(page, '--no-pdf-header-footer', `--print-to-pdf=${pdf}`);
  if (statSync(pdf).size < 5000) said(`${page}: what is printed is empty.`);
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = faults === 0 ? 0 : 1;

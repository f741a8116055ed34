// Makes docs/pictures/ from the comments that the tests hold the report to (test/cases/report/), as GitHub shows
// them. Needs Debian's Chromium and npm, which fetches a Markdown renderer into its own cache; run by hand:
//   node_modules/.bin/node build/pictures.ts [folder for the pictures] [case …]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [folder = join(root, 'docs/pictures'), ...cases] = process.argv.slice(2);
const pictures: Readonly<Record<string, string>> =
  cases.length > 0
    ? Object.fromEntries(cases.map((name) => [name, name]))
    : {
        comment: 'waiting',
        'comment-first-version': 'first-version',
        'comment-allowed': 'allowed',
        'comment-hold': 'hold-running',
        'comment-objection': 'denied-by-objection',
        'comment-role-empty': 'role-empty',
        'comment-policy': 'policy-changed',
        'comment-slip': 'denied-for-a-slip',
        'comment-promotion': 'promotion-allowed',
        'comment-denied': 'promotion-denied',
        'comment-not-evaluated': 'not-evaluated',
      };
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const width = 900;

const style = `
  body { margin: 0; padding: 16px; width: ${width - 32}px; background: #fff; color: #1f2328;
    font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, "Liberation Sans", Arial, sans-serif; }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; }
  .by { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; color: #59636e; }
  .by b { color: #1f2328; } .by span { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 6px; font-size: 12px; }
  .text { padding: 16px; } .text > :last-child { margin-bottom: 0; } .text > :first-child { margin-top: 0; }
  p, table, details, pre, ul, blockquote { margin: 0 0 16px; } h4 { margin: 24px 0 16px; font-size: 14px; line-height: 1.25; }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; } tr:nth-child(2n) td { background: #f6f8fa; }
  th { font-weight: 600; } ul { padding-left: 2em; } summary { cursor: pointer; } a { color: #0969da; text-decoration: none; }
  code { font: 85% ui-monospace, "SF Mono", Menlo, "Liberation Mono", monospace; padding: .2em .4em; border-radius: 6px; background: #818b981f; }
  pre { padding: 16px; background: #f6f8fa; border-radius: 6px; } pre code { padding: 0; background: none; }
  blockquote { padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0; }`;

const workshop = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  for (const [picture, name] of Object.entries(pictures)) takePicture(picture, pageOf(commentOf(name)));
} finally {
  rmSync(workshop, { recursive: true });
}

/** The Markdown between the two lines that keep the formatter off it. */
function commentOf(name: string): string {
  const text = readFileSync(join(root, `test/cases/report/${name}.md`), 'utf8');
  const [, comment] =
    /<!-- prettier-ignore-start -->\n\n([\s\S]*)\n<!-- prettier-ignore-end -->/.exec(text) ?? [];
  if (comment === undefined) throw new Error(`${name}.md has no comment between its two marks`);
  return comment;
}

function pageOf(markdown: string): string {
  const html = execFileSync('npm', ['exec', '--yes', '--package=marked@16', '--', 'marked', '--gfm'], {
    input: markdown,
    encoding: 'utf8',
    cwd: workshop,
  });
  // GitHub links bare commit ids.
  const linked = html.replaceAll(/(?<=commit |\(|for |now |at )([0-9a-f]{7})\b/g, '<a><code>$1</code></a>');
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>
    <div class="box"><div class="by"><b>github-actions</b> <span>bot</span> commented</div><div class="text">${linked}</div></div>
    <script>document.title = Math.ceil(document.querySelector('.box').getBoundingClientRect().bottom + 16)</script>`;
}

/** Measures the page first, so that the picture ends where the comment does. */
function takePicture(picture: string, page: string): void {
  const file = join(workshop, `${picture}.html`);
  writeFileSync(file, page);
  const measured = browse(file, '--dump-dom', `--window-size=${width},600`);
  const height = /<title>(\d+)<\/title>/.exec(measured)?.[1];
  if (height === undefined) throw new Error(`${chromium} did not render ${file}`);
  browse(
    file,
    `--screenshot=${join(folder, `${picture}.png`)}`,
    `--window-size=${width},${height}`,
    '--force-device-scale-factor=1.2',
  );
}

function browse(file: string, ...options: string[]): string {
  const quiet = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--disable-lcd-text',
    `--user-data-dir=${mkdtempSync(join(workshop, 'profile-'))}`,
  ];
  return execFileSync(chromium, [...quiet, ...options, `file://${file}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

import { resolve } from 'node:path';
import {
  BUNDLE_LIMIT_BYTES,
  readGovernanceBundle,
  type GovernanceView,
} from '../decision/governance-view.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { UnreadableFile } from '../governance/tree.ts';
import { escapeText } from '../report/escape.ts';
import type { Terminal } from './command.ts';

/** Reads a bundle; faults are said. @throws UnreadableFile */
export function readBundle(file: string, terminal: Terminal, digest?: string): GovernanceView | undefined {
  const bytes = readRegularFile(resolve(terminal.folder, file));
  if (bytes.byteLength > BUNDLE_LIMIT_BYTES)
    throw new UnreadableFile(file, new Error(`it has more than ${BUNDLE_LIMIT_BYTES} bytes`));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(file, new Error('it is not UTF-8'));
  }
  const { view, faults = [] } = readGovernanceBundle(text, digest);
  for (const { path, message, mend } of faults)
    terminal.err(`tracegate: ${escapeText(`${file}${path === '' ? '' : ` ${path}`}: ${message} ${mend}`)}\n`);
  return view;
}

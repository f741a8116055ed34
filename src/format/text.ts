import { finding, type Finding, type Position } from '../finding/finding.ts';
import { unreadableCharacter } from './unreadable.ts';

/** Largest governed file, in bytes, unless a kind of file has its own limit. */
export const YAML_LIMIT_BYTES = 64 * 1024;
/** Largest KPI report, in bytes. */
export const KPI_REPORT_LIMIT_BYTES = 32 * 1024 * 1024;

export interface Decoded {
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

const unreadableCharacters = new RegExp(unreadableCharacter, 'g');
/** Listed one by one; a file that has more of them is a file of another kind. */
const MOST_CONTROLS = 100;

/**
 * Decodes a governed file: UTF-8 with an optional byte order mark and without unreadable characters. CRLF is
 * left as it is: YAML and JSON read it like LF.
 */
export function decodeText(file: string, bytes: Uint8Array, limitBytes: number): Decoded {
  if (bytes.byteLength > limitBytes) return { text: undefined, findings: [tooLarge(file, limitBytes)] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      text: undefined,
      findings: [
        finding('text-not-utf8', 'This file is not valid UTF-8.', { file, at: firstBadLine(bytes) }),
      ],
    };
  }
  const controls = [...text.matchAll(unreadableCharacters)].slice(0, MOST_CONTROLS);
  if (controls.length === 0) return { text, findings: [] };
  const placeAt = positionsIn(text);
  const findings = controls.map((control) => {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const at = placeAt(control.index);
    return finding('text-control-character', `This file holds the control character U+${code}.`, {
      file,
      at,
    });
  });
  return { text: undefined, findings };
}

/** The finding for a file that is refused by its size alone, before it is read. */
export function tooLarge(file: string, limitBytes: number): Finding {
  const message = `This file has more than ${limitBytes} bytes, the most that is allowed.`;
  return finding('file-too-large', message, { file });
}

/** Finds the line and column of a character offset; columns count UTF-16 code units. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function firstBadLine(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  let start = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let index = 0; index <= bytes.length; index++) {
    if (index < bytes.length && bytes[index] !== 0x0a) continue;
    try {
      decoder.decode(bytes.subarray(start, index));
    } catch {
      return { line, column: 1 };
    }
    line++;
    start = index + 1;
  }
  return { line: 1, column: 1 };
}

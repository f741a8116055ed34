import { finding, type Finding } from '../finding/finding.ts';

/** Largest governed file, in bytes, unless a kind of file has its own limit. */
export const YAML_LIMIT_BYTES = 64 * 1024;
/** Largest KPI report, in bytes. */
export const KPI_REPORT_LIMIT_BYTES = 16 * 1024 * 1024;

export interface Decoded {
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/;

/**
 * Decodes a governed file: UTF-8 with an optional byte order mark, no control characters but tab and line
 * breaks. CRLF is left as it is: YAML and JSON read it like LF.
 */
export function decodeText(file: string, bytes: Uint8Array, limitBytes: number): Decoded {
  if (bytes.byteLength > limitBytes)
    return { text: undefined, findings: [tooLarge(file, bytes.byteLength, limitBytes)] };
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
  const control = controlCharacter.exec(text);
  if (control === null) return { text, findings: [] };
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const before = text.slice(0, control.index).split('\n');
  const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return {
    text: undefined,
    findings: [
      finding('text-control-character', `This file holds the control character U+${code}.`, { file, at }),
    ],
  };
}

/** The finding for a file that is refused by its size alone, before it is read. */
export function tooLarge(file: string, bytes: number, limitBytes: number): Finding {
  return finding('file-too-large', `This file has ${bytes} bytes; at most ${limitBytes} are allowed.`, {
    file,
  });
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

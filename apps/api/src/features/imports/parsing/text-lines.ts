import { TextDecoder } from 'node:util';
import { ImportFileError } from './import-file-error.js';

/** One line of a file, without its line break. `fault` says why the text is not to be trusted. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly fault: 'too-long' | 'not-utf-8' | 'nul' | null;
}

/** Longest line that is read; what lies beyond it is skipped, so memory stays bounded whatever comes in. */
export const LINE_LIMIT_BYTES = 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * Reads lines out of a stream of bytes: UTF-8 with or without a byte order mark, LF or CRLF.
 * Holds one line and one chunk at a time. A bad line is handed on with its fault, the next one is fine again.
 * @param legacy the encoding of a line that is no UTF-8; without one such a line has a fault
 * @throws ImportFileError `not-text` when the file starts like UTF-16
 */
export async function* readTextLines(
  source: AsyncIterable<Uint8Array>,
  legacy: 'windows-1252' | null = null,
): AsyncGenerator<TextLine> {
  const decode = lineDecoder(legacy);
  let number = 0;
  let line = emptyLine();
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      append(line, chunk.subarray(start, end));
      yield decode((number += 1), line);
      line = emptyLine();
      start = end + 1;
    }
    append(line, chunk.subarray(start));
  }
  if (line.length > 0) yield decode(number + 1, line);
}

interface LineBytes {
  parts: Uint8Array[];
  /** Bytes kept. */
  length: number;
  cut: boolean;
}

function emptyLine(): LineBytes {
  return { parts: [], length: 0, cut: false };
}

function append(line: LineBytes, bytes: Uint8Array): void {
  const kept = bytes.subarray(0, LINE_LIMIT_BYTES - line.length);
  line.cut ||= kept.length < bytes.length;
  if (kept.length === 0) return;
  line.parts.push(kept);
  line.length += kept.length;
}

function joinBytes({ parts, length }: LineBytes): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function lineDecoder(legacy: 'windows-1252' | null): (number: number, line: LineBytes) => TextLine {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return (number, line) => {
    const bytes = joinBytes(line);
    if (number === 1) refuseUtf16(bytes);
    const { text, valid } = decodeBytes(strict, bytes, legacy);
    const unmarked = number === 1 ? text.replace(/^\uFEFF/, '') : text;
    return { number, text: unmarked.replace(/\r$/, ''), fault: faultOf(line, bytes, valid) };
  };
}

function decodeBytes(
  strict: TextDecoder,
  bytes: Uint8Array,
  legacy: 'windows-1252' | null,
): { text: string; valid: boolean } {
  try {
    return { text: strict.decode(bytes), valid: true };
  } catch {
    if (legacy !== null) return { text: new TextDecoder(legacy).decode(bytes), valid: true };
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), valid: false };
  }
}

function faultOf(line: LineBytes, bytes: Uint8Array, valid: boolean): TextLine['fault'] {
  if (line.cut) return 'too-long';
  if (bytes.includes(0)) return 'nul';
  return valid ? null : 'not-utf-8';
}

function refuseUtf16(bytes: Uint8Array): void {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new ImportFileError(
      'not-text',
      'This file is saved as UTF-16. Save it as CSV UTF-8 and try again.',
      1,
    );
  }
}

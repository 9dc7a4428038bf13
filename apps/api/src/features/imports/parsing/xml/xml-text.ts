import { TextDecoder } from 'node:util';
import { ImportFileError } from '../import-file-error.js';

/** The bytes at this point are no text of the file's encoding. */
export class EncodingFault extends Error {
  override readonly name = 'EncodingFault';
}

/**
 * Decodes an XML file chunk by chunk, in the encoding that its byte order mark or its declaration names.
 * @throws EncodingFault behind the last good text
 */
export async function* xmlText(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of source) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    const good = decodeChunk(decoder, chunk);
    yield good.text;
    if (!good.whole) throw new EncodingFault();
  }
  if (decoder !== null && !decodeChunk(decoder, null).whole) throw new EncodingFault();
}

function decodeChunk(decoder: TextDecoder, chunk: Uint8Array | null): { text: string; whole: boolean } {
  try {
    return { text: chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode(), whole: true };
  } catch {
    const text = chunk === null ? '' : new TextDecoder(decoder.encoding).decode(chunk);
    return { text: text.split('\uFFFD')[0] ?? '', whole: false };
  }
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declaration = Buffer.from(start.subarray(0, 200)).toString('latin1');
  const named = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1];
  return named === undefined ? 'utf-8' : knownEncoding(named);
}

function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new ImportFileError('not-text', `Line 1 names the encoding “${label}”, which is not known.`, 1);
  }
}

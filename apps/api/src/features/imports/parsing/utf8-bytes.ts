import { TextDecoder } from 'node:util';

/** Hands bytes on as UTF-8 where they start like UTF-16 (byte order mark, or every other byte of the start is 0). */
export async function* utf8Bytes(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of source) {
    decoder ??= decoder === undefined ? utf16Decoder(chunk) : null;
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}

function utf16Decoder(start: Uint8Array): TextDecoder | null {
  const [first, second, third, fourth] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return new TextDecoder('utf-16le');
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return new TextDecoder('utf-16be');
  return null;
}

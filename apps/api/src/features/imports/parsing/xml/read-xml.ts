import { EncodingFault, xmlText } from './xml-text.js';
import { XmlBuilder, type XmlPart } from './xml-builder.js';

/** A text or an attribute of more characters than this is no fact about music. */
const MAX_SILENCE = 64 * 1024 * 1024;

/**
 * Reads an XML file of any length: memory holds a chunk and the one element that is being gathered.
 * Entities beyond XML's own five are refused, and nothing outside the file is ever asked for.
 * @param gather whether the element with this path is wanted as a whole, with its children
 * @throws ImportFileError `broken`, naming the line
 */
export async function* readXml(
  source: AsyncIterable<Uint8Array>,
  gather: (path: readonly string[]) => boolean,
): AsyncGenerator<XmlPart> {
  const builder = new XmlBuilder(gather);
  let silence = 0;
  try {
    for await (const text of xmlText(source)) {
      const parts = builder.take(text);
      silence = parts.length > 0 ? 0 : silence + text.length;
      if (silence > MAX_SILENCE) builder.refuse('one element is longer than 64 MB');
      yield* parts;
    }
  } catch (error) {
    if (error instanceof EncodingFault) builder.refuse('these bytes are no text');
    throw error;
  }
  yield* builder.take(null);
}

/** Letters that XML 1.0 has no way to write at all. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"\n\r\t]/g, (letter) => ENTITIES[letter] ?? letter);

export type XmlAttributes = Readonly<Record<string, string | number | null>>;

/** ` Name="Higher" Year="1996"`; null is left out. */
export const xmlAttributes = (attributes: XmlAttributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : ` ${name}="${xmlText(String(value))}"`))
    .join('');

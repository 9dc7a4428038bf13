import { DESCRIPTIONS, MEDIA } from './format-words.js';

/** One kind of carrier in a release: two LPs with a gatefold are one of these with quantity 2. */
export interface MediaFormat {
  /** "Vinyl", "CD", "Cassette", "File"…; null when the line does not say (a set's common remarks). */
  readonly medium: string | null;
  readonly quantity: number;
  /** In full: "LP", "12\"", "Album", "Reissue". Free text ("Gat", "180") stays as it is written. */
  readonly descriptions: readonly string[];
}

/**
 * Reads the `Format` column of a Discogs export, which abbreviates: `2xLP, Album, RP + CD, Album`.
 * Carriers are separated by " + ", words by ", ", the first word may carry the quantity ("2x12\"").
 */
export function parseFormatLine(line: string): MediaFormat[] {
  return line
    .split(/\s\+\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseCarrier);
}

function parseCarrier(part: string): MediaFormat {
  const words = part.split(/\s*,\s*/).filter((word) => word !== '');
  const [, count, first = ''] = /^(?:(\d{1,4})\s?x\s?)?(.*)$/i.exec(words[0] ?? '') ?? [];
  const all = [first, ...words.slice(1)];
  const medium = all.map(mediumOf).find((found) => found !== null) ?? null;
  const descriptions = all.filter((word) => word !== medium).map((word) => DESCRIPTIONS[word] ?? word);
  return {
    medium,
    quantity: count === undefined ? 1 : Number(count),
    descriptions: [...new Set(descriptions)],
  };
}

/** A record is named by its size: "LP" and 12" are vinyl. */
function mediumOf(word: string): string | null {
  return MEDIA[word] ?? (/^\d{1,2}(?:½)?"$/.test(word) ? 'Vinyl' : null);
}

/** What a record is on and is, in words to filter by: `2x12", Album` is "Vinyl", "12\"" and "Album". Each word once. */
export function formatNames(line: string): string[] {
  const words = parseFormatLine(line).flatMap(({ medium, descriptions }) =>
    medium === null ? descriptions : [medium, ...descriptions],
  );
  return [...new Set(words)];
}

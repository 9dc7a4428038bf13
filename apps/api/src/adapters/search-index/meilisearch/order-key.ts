const MARKS = /\p{Mn}/gu;
const LONGEST = 100;

/**
 * What a text is sorted by: capitals and accents aside, as people sort. Meilisearch itself would put É after Z.
 * The underscore keeps an empty text a value: it comes first, and not last with those that are missing.
 */
export function orderKey(text: string): string {
  return `_${text.normalize('NFKD').toLowerCase().replace(MARKS, '').slice(0, LONGEST)}`;
}

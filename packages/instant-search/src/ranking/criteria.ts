/** How well a document answers a query, by rule: 0 is best, each is a small whole number. */
export interface Criteria {
  /** Query words not answered. */
  words: number;
  typo: number;
  /** For each two words of the query that follow each other, how far apart they stand beyond side by side. */
  proximity: number;
  /** For each word the number of the best field that holds it. */
  attribute: number;
  /** For each word its position in that field. */
  position: number;
  /** WHOLE_FIELD, FIELD_BEGINS, or INSIDE plus the number of words not matched exactly. */
  exactness: number;
}

/** Words further apart than this, or in different fields, count as this far apart. */
export const FARTHEST = 8;
/** Positions are summed up to this. */
export const MOST_POSITION = 255;

/** A field is the query and nothing else. */
export const WHOLE_FIELD = 0;
/** A field begins with the query. */
export const FIELD_BEGINS = 1;
export const INSIDE = 2;

export function noCriteria(): Criteria {
  return { words: 0, typo: 0, proximity: 0, attribute: 0, position: 0, exactness: 0 };
}

/** Pixels: for lists, and for the page of the record. */
export const COVER_SIZES = [300, 1200] as const;
export type CoverSize = (typeof COVER_SIZES)[number];

/** Where a cover that somebody uploaded lies in the storage. @param hash of its bytes, hex */
export const coverKey = (hash: string, size: CoverSize): string =>
  `covers/${hash.slice(0, 2)}/${hash}-${size}.jpg`;

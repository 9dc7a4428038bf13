/**
 * What Discogs and an owner may both say of a copy, by our names: a sync and an import bring these, so an edit of one
 * is remembered as the owner's. Where a copy stands (shelf, box, slot) is known here only.
 */
export const DISCOGS_COPY_FIELDS = [
  'folder',
  'mediaCondition',
  'sleeveCondition',
  'rating',
  'notes',
  'customFields',
] as const;
export type DiscogsCopyField = (typeof DISCOGS_COPY_FIELDS)[number];

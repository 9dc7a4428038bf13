/** Columns of what a Discogs export says of a release, in its order. */
export const DISCOGS_RELEASE_COLUMNS = [
  'Catalog#',
  'Artist',
  'Title',
  'Label',
  'Format',
  'Rating',
  'Released',
  'release_id',
] as const;

/** Columns of a copy that every export of a collection has. */
export const DISCOGS_COPY_COLUMNS = ['CollectionFolder', 'Date Added'] as const;

/** Discogs' own three custom fields of a collection; an owner may have removed them. */
export const DISCOGS_FIELD_COLUMNS = [
  'Collection Media Condition',
  'Collection Sleeve Condition',
  'Collection Notes',
] as const;

/** What a wantlist has beside its releases. */
export const DISCOGS_WANT_COLUMNS = ['Notes'] as const;

import { type TableField } from '@segue/shared/contracts/http';

/** What a column may be, in the order of the menu. */
export const FIELD_WORDS: Readonly<Record<TableField, string>> = {
  ignore: 'Leave out',
  title: 'Title',
  artist: 'Artist',
  album: 'Album or release',
  label: 'Label',
  catalogNumber: 'Catalogue number',
  year: 'Year',
  position: 'Position (A1)',
  duration: 'Length',
  bpm: 'BPM',
  key: 'Key',
  genre: 'Genre',
  style: 'Style',
  rating: 'Rating',
  tags: 'Tags',
  comment: 'Comment',
  path: 'Path of the file',
  discogsId: 'Discogs number',
};

export type Mapping = Readonly<Record<string, TableField>>;

/** Why this mapping cannot be brought in yet; null when it can. */
export function mappingProblem(mapping: Mapping): string | null {
  const fields = Object.values(mapping).filter((field) => field !== 'ignore');
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  if (twice) return `Two columns are “${FIELD_WORDS[twice]}”. Leave one of them out.`;
  if (!fields.includes('title') && !fields.includes('path'))
    return 'Say which column is the title, or the path of the file.';
  return null;
}

/** How a row of the file reads with this mapping: one value for each field that is in, as the menu orders them. */
export function readRow(
  columns: readonly { readonly name: string }[],
  row: readonly string[],
  mapping: Mapping,
): { field: TableField; value: string }[] {
  const read = columns.map(({ name }, index) => ({
    field: mapping[name] ?? 'ignore',
    value: row[index] ?? '',
  }));
  const order = Object.keys(FIELD_WORDS);
  return read
    .filter(({ field }) => field !== 'ignore')
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

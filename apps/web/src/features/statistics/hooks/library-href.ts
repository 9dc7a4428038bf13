/** Filters of the search that hold several values. */
const LISTS = new Set([
  'genre',
  'style',
  'label',
  'artist',
  'country',
  'folder',
  'format',
  'place',
  'tag',
  'key',
  'releaseId',
]);
const FLAGS: Readonly<Record<string, string>> = { true: 'yes', false: 'no' };

/**
 * The library page of a search. Parameters of the api are said as the library's address says them: flags as yes and
 * no, the values of a list apart by `~`. A comma with a space behind it is part of a name, as in the api.
 */
export function libraryHref(filter: Readonly<Record<string, string>>): string {
  const params = new URLSearchParams(
    Object.entries(filter).map(([name, value]) => [
      name,
      LISTS.has(name) ? value.split(/,(?!\s)/).join('~') : (FLAGS[value] ?? value),
    ]),
  );
  return params.size > 0 ? `/library?${params}` : '/library';
}

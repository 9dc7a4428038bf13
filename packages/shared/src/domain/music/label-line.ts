/** A label and the number under which it issued the release; null when none is known. */
export interface LabelCredit {
  readonly name: string;
  readonly catalogueNumber: string | null;
}

/**
 * Pairs the `Label` and `Catalog#` columns of a Discogs export, which hold comma-separated lists.
 * Equal numbers of both pair in order. One catalogue number belongs to every label. Anything else cannot be
 * told apart (names may hold a comma), so the first label gets the whole text of the other column.
 */
export function pairLabels(labels: string, catalogueNumbers: string): LabelCredit[] {
  const names = splitList(labels);
  const numbers = splitList(catalogueNumbers);
  const pairs = names.map((name, index) => ({ name, catalogueNumber: numberFor(index, names, numbers) }));
  return distinct(pairs);
}

function numberFor(index: number, names: string[], numbers: string[]): string | null {
  if (numbers.length === names.length) return catalogueNumber(numbers[index]);
  if (numbers.length === 1) return catalogueNumber(numbers[0]);
  return index === 0 ? catalogueNumber(numbers.join(', ')) : null;
}

/** Discogs writes "none" for a release without a number. */
export function catalogueNumber(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' || trimmed.toLowerCase() === 'none' ? null : trimmed;
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function distinct(pairs: LabelCredit[]): LabelCredit[] {
  const seen = new Map(pairs.map((pair) => [JSON.stringify([pair.name, pair.catalogueNumber]), pair]));
  return [...seen.values()];
}

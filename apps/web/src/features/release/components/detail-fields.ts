import type { ReleaseEdit } from '../api/edit-release';

export type EditedField = keyof ReleaseEdit;

/** Fields that are a line of text, in the order of a sleeve. */
export const TEXT_FIELDS = [
  { field: 'title', label: 'Title', required: true },
  { field: 'artist', label: 'Artist', required: true },
  { field: 'label', label: 'Label', required: false },
  { field: 'catalogNumber', label: 'Catalogue number', required: false },
  { field: 'format', label: 'Format', required: false },
  { field: 'country', label: 'Country', required: false },
] as const satisfies readonly { field: EditedField; label: string; required: boolean }[];

/** Fields that are several words; the contract's limits. */
export const TAG_FIELDS = [
  { field: 'genres', label: 'Genres', most: 30 },
  { field: 'styles', label: 'Styles', most: 50 },
] as const satisfies readonly { field: EditedField; label: string; most: number }[];

/** The contract's limits: the first recording that can be played, and the end of the century. */
const FIRST_YEAR = 1860;
const LAST_YEAR = 2100;

export function yearProblem(text: string): string | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? null : 'A year has four digits, such as 1994.';
}

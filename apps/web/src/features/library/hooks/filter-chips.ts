import { FLAG_FILTERS, LIST_FILTERS, RANGE_FILTERS, type LibraryView } from './library-view';

/** One filter that is on: what it says, and the view without it. */
export interface FilterChip {
  readonly id: string;
  readonly label: string;
  readonly without: Partial<LibraryView>;
}

type Entries<T> = { [K in keyof T]: [K, T[K]] }[keyof T][];
const entries = <T extends object>(object: T) => Object.entries(object) as Entries<T>;

function rangeText(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `${min} – ${max}`;
  return min === undefined ? `up to ${max}` : `from ${min}`;
}

export function filterChips(view: LibraryView): FilterChip[] {
  const lists = entries(LIST_FILTERS).flatMap(([name, label]) =>
    view[name].map((value) => ({
      id: `${name}:${value}`,
      label: `${label}: ${value}`,
      without: { [name]: view[name].filter((other) => other !== value) },
    })),
  );
  const ranges = entries(RANGE_FILTERS)
    .filter(([, { min, max }]) => view[min] !== undefined || view[max] !== undefined)
    .map(([name, { label, min, max }]) => ({
      id: name,
      label: `${label}: ${rangeText(view[min], view[max])}`,
      without: { [min]: undefined, [max]: undefined },
    }));
  const flags = entries(FLAG_FILTERS)
    .filter(([name]) => view[name] !== undefined)
    .map(([name, words]) => ({
      id: name,
      label: view[name] ? words.yes : words.no,
      without: { [name]: undefined },
    }));
  const rating =
    view.ratingMin === undefined
      ? []
      : [{ id: 'rating', label: `Rating: ${view.ratingMin} or more`, without: { ratingMin: undefined } }];
  return [...lists, ...ranges, ...flags, ...rating, ...addedChips(view)];
}

/** A span of days in words; one chip takes both ends off. */
function addedChips({ addedFrom, addedTo }: LibraryView): FilterChip[] {
  if (addedFrom === '' && addedTo === '') return [];
  const from = addedFrom && `from ${addedFrom}`;
  const to = addedTo && `to ${addedTo}`;
  const label = `Added ${[from, to].filter(Boolean).join(' ')}`;
  return [{ id: 'added', label, without: { addedFrom: '', addedTo: '' } }];
}

import { quotedName } from '@segue/shared/domain/query';
import { FLAG_FILTERS, LIST_FILTERS, RANGE_FILTERS, type FlagFilter, type LibraryView } from './library-view';

/** One filter that is on: what it says, and the view without it. */
export interface FilterChip {
  readonly id: string;
  readonly label: string;
  /** The same as one would type it; null for what the language has no word for. */
  readonly text: string | null;
  readonly without: Partial<LibraryView>;
}

/** What `has:` calls these. */
const HAS_WORDS: Readonly<Partial<Record<FlagFilter, string>>> = {
  hasAudio: 'audio',
  analysed: 'analysis',
  hasBpm: 'bpm',
  hasKey: 'key',
  hasTracklist: 'tracklist',
  hasCover: 'cover',
};

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
      text: `${name === 'crate' ? 'in' : name}:${quotedName(value)}`,
      without: { [name]: view[name].filter((other) => other !== value) },
    })),
  );
  const ranges = entries(RANGE_FILTERS)
    .filter(([, { min, max }]) => view[min] !== undefined || view[max] !== undefined)
    .map(([name, { label, min, max }]) => ({
      id: name,
      label: `${label}: ${rangeText(view[min], view[max])}`,
      text: `${name}:${view[min] ?? ''}..${view[max] ?? ''}`,
      without: { [min]: undefined, [max]: undefined },
    }));
  const flags = entries(FLAG_FILTERS)
    .filter(([name]) => view[name] !== undefined)
    .map(([name, words]) => ({
      id: name,
      label: view[name] ? words.yes : words.no,
      text: name in HAS_WORDS ? `${view[name] ? '' : '-'}has:${HAS_WORDS[name] ?? ''}` : null,
      without: { [name]: undefined },
    }));
  const rating =
    view.ratingMin === undefined
      ? []
      : [
          {
            id: 'rating',
            label: `Rating: ${view.ratingMin} or more`,
            text: `rating:>=${view.ratingMin}`,
            without: { ratingMin: undefined },
          },
        ];
  return [...lists, ...ranges, ...flags, ...rating, ...addedChips(view)];
}

/** A span of days in words; one chip takes both ends off. */
function addedChips({ addedFrom, addedTo }: LibraryView): FilterChip[] {
  if (addedFrom === '' && addedTo === '') return [];
  const from = addedFrom && `from ${addedFrom}`;
  const to = addedTo && `to ${addedTo}`;
  const label = `Added ${[from, to].filter(Boolean).join(' ')}`;
  const text = `added:${addedFrom}..${addedTo}`;
  return [{ id: 'added', label, text, without: { addedFrom: '', addedTo: '' } }];
}

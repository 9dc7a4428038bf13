import type { ListedRelease } from '../../adapters/catalogues/index.js';

/** The columns of a release that a listing fills. */
export interface ListedFacts {
  readonly masterId: number | null;
  readonly title: string;
  readonly artistCredit: string;
  readonly year: number | null;
  readonly labelText: string;
  readonly catalogNumber: string;
  readonly formatText: string;
  readonly genres: readonly string[];
  readonly styles: readonly string[];
  readonly thumbUrl: string | null;
  readonly coverUrl: string | null;
}

/** A release as its table has it. */
export interface KnownRelease extends ListedFacts {
  readonly id: string;
  readonly discogsId: number;
  readonly details: string;
  /** Artists that it is linked to. */
  readonly artists: number;
}

export function listedFacts(release: ListedRelease): ListedFacts {
  const { masterId, title, artistCredit, year, labels, genres, styles, thumbUrl, coverUrl } = release;
  return {
    masterId,
    title,
    artistCredit,
    year,
    labelText: distinct(labels.map(({ name }) => name)),
    catalogNumber: distinct(labels.flatMap(({ catalogNumber }) => catalogNumber ?? [])),
    formatText: release.formats.map(formatText).join(' + '),
    genres,
    styles,
    thumbUrl,
    coverUrl,
  };
}

/**
 * What a listing changes of a release that is there; null when nothing. A release with its tracklist in knows better:
 * it only takes a picture that it lacks. Nothing is ever emptied.
 */
export function factsToWrite(known: KnownRelease, said: ListedFacts): Partial<ListedFacts> | null {
  const detailed = known.details === 'detailed';
  const entries = Object.entries(said).filter(([name, value]) => {
    const before: unknown = known[name as keyof ListedFacts];
    if (isBlank(value) || JSON.stringify(before) === JSON.stringify(value)) return false;
    return !detailed || (isBlank(before) && (name === 'thumbUrl' || name === 'coverUrl'));
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** As an export writes it: `2xLP, Album`, `12", EP`, `CD, Album`; vinyl goes without saying. */
function formatText({ name, quantity, descriptions, text }: ListedRelease['formats'][number]): string {
  const unsaid = name === 'Vinyl' && descriptions.length > 0;
  const words = [...(unsaid ? [] : [name]), ...descriptions, ...(text === null ? [] : [text])];
  return `${quantity > 1 ? `${quantity}x` : ''}${words.join(', ')}`;
}

function isBlank(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

const distinct = (texts: readonly string[]): string => [...new Set(texts)].join(', ');

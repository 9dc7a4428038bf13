import { STYLE_TREE } from '@segue/shared/domain/mixing';

export interface SureGenre {
  readonly kind: 'genre' | 'style';
  /** As Discogs spells it. */
  readonly value: string;
}

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const KNOWN: ReadonlyMap<string, readonly SureGenre[]> = new Map([
  ...Object.entries(STYLE_TREE).flatMap(([genre, families]) =>
    Object.values(families).flatMap((styles) =>
      styles.map((style): [string, SureGenre[]] => [
        fold(style),
        [
          { kind: 'genre', value: genre },
          { kind: 'style', value: style },
        ],
      ]),
    ),
  ),
  ...Object.keys(STYLE_TREE).map((genre): [string, SureGenre[]] => [
    fold(genre),
    [{ kind: 'genre', value: genre }],
  ]),
]);

/** The genres and styles of Discogs that these words certainly mean; a word that is neither says nothing. */
export function sureGenres(words: readonly string[]): SureGenre[] {
  const found = words.flatMap((word) => KNOWN.get(fold(word)) ?? []);
  return [...new Map(found.map((genre) => [`${genre.kind} ${genre.value}`, genre])).values()];
}

export function valuesOf(genres: readonly SureGenre[], kind: SureGenre['kind']): string[] {
  return [...new Set(genres.filter((genre) => genre.kind === kind).map(({ value }) => value))];
}

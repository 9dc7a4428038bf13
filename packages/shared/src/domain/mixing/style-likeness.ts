import { STYLE_TREE } from './style-tree.js';

/** A style's way down the tree: genre, family, style. A genre alone has length 1, a name we do not know too. */
export type StylePath = readonly string[];

/** Likeness by how many levels two ways share: nothing, the genre, the family, the style. */
const SHARED_LEVELS = [0, 0.4, 0.75, 1] as const;
/** Two tracks of which only the same genre is known: as likely near as far. */
const SAME_GENRE_ONLY = 0.5;

/** `Hip-Hop`, `hip hop` and `HipHop` are one name. */
const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const PATHS: ReadonlyMap<string, StylePath> = new Map([
  ...Object.entries(STYLE_TREE).flatMap(([genre, families]) =>
    Object.entries(families).flatMap(([family, styles]) =>
      styles.map((style): [string, StylePath] => [fold(style), [fold(genre), family, fold(style)]]),
    ),
  ),
]);

const GENRES: ReadonlySet<string> = new Set(Object.keys(STYLE_TREE).map(fold));

/** Where a style or genre stands; a name outside the tree stands alone and is like itself only. */
export function stylePath(name: string): StylePath {
  const folded = fold(name);
  return PATHS.get(folded) ?? [folded];
}

/** The ways of a track's styles, or of its genres when it has no styles. */
export function stylePaths(styles: readonly string[], genres: readonly string[]): StylePath[] {
  if (styles.some((style) => fold(style) !== '')) return styles.filter((s) => fold(s) !== '').map(stylePath);
  return genres
    .map(fold)
    .filter((g) => g !== '')
    .map((genre) => [genre]);
}

/** 0..1 for two single styles. */
export function styleLikeness(a: StylePath, b: StylePath): number {
  const depth = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < depth && a[shared] === b[shared]) shared += 1;
  if (shared === 0) return 0;
  if (shared === a.length && shared === b.length) return isGenreOnly(a) ? SAME_GENRE_ONLY : 1;
  return SHARED_LEVELS[shared] ?? 1;
}

const isGenreOnly = (path: StylePath): boolean => path.length === 1 && GENRES.has(path[0] ?? '');

/** Each style of one side meets its nearest on the other; the mean of both directions. Null when a side is empty. */
export function stylesLikeness(a: readonly StylePath[], b: readonly StylePath[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return (nearestMean(a, b) + nearestMean(b, a)) / 2;
}

const nearestMean = (from: readonly StylePath[], to: readonly StylePath[]): number =>
  from.reduce(
    (sum, path) => sum + to.reduce((best, other) => Math.max(best, styleLikeness(path, other)), 0),
    0,
  ) / from.length;

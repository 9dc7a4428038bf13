import type { TrackRow } from '@segue/shared/contracts/http';
import { formatKey } from '@segue/shared/domain/mixing';
import { quotedName } from '@segue/shared/domain/query';
import fc from 'fast-check';

export interface WrittenCondition {
  readonly text: string;
  readonly holds: (row: TrackRow) => boolean;
}

const within = (value: number | null, min: number, max: number) =>
  value !== null && value >= min && value <= max;

/**
 * A condition as it is written, with what it means of a row.
 * @param relaxed id of the one track that was heard to be relaxed
 */
export function conditionsOf(rows: readonly TrackRow[], relaxed: string): fc.Arbitrary<WrittenCondition> {
  const oneOf = (values: readonly string[]) => fc.constantFrom(...new Set(values));
  const names = (field: string, values: (row: TrackRow) => readonly string[]) =>
    fc.array(oneOf(rows.flatMap(values)), { minLength: 1, maxLength: 3 }).map((chosen) => ({
      text: `${field}:${chosen.map((name) => quotedName(name.toUpperCase())).join(',')}`,
      holds: (row: TrackRow) => values(row).some((value) => chosen.includes(value)),
    }));
  const numbers = (field: string, value: (row: TrackRow) => number | null, least: number, most: number) =>
    fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most })).map(([a, b]) => ({
      text: `${field}:${a}-${b}`,
      holds: (row: TrackRow) => within(value(row), Math.min(a, b), Math.max(a, b)),
    }));
  const key = (row: TrackRow) => (row.key === null ? '' : formatKey(row.key));
  return fc.oneof(
    names('genre', (row) => row.genres),
    names('style', (row) => row.styles),
    names('tag', (row) => row.tags),
    numbers('bpm', (row) => row.bpm, 100, 160),
    numbers('year', (row) => row.year, 1985, 2010),
    numbers('energy', (row) => row.energy, 1, 10),
    numbers('rating', (row) => row.rating, 1, 5),
    fc.constantFrom('8A', '3B', '5A').map((text) => ({
      text: `key:${text}`,
      holds: (row: TrackRow) => key(row) === text,
    })),
    fc.constant({ text: 'has:bpm', holds: (row: TrackRow) => row.bpm !== null }),
    fc.constant({ text: 'mood:relaxed', holds: (row: TrackRow) => row.id === relaxed }),
    fc.constant({ text: 'mood:sad', holds: () => false }),
    fc.constant({ text: 'owner:me', holds: () => true }),
    fc.constant({
      text: 'added:..2015',
      holds: (row: TrackRow) => row.addedAt !== null && row.addedAt < '2016',
    }),
  );
}

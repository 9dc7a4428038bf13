import type { StatisticsMark } from '@segue/shared/contracts/http';

/** Names of marks as places on a line, one apart, and back. */
interface Scale {
  readonly valid: RegExp;
  readonly place: (name: string) => number;
  readonly name: (place: number) => string;
}

const BPM_STEP = 2;

const SCALES = {
  year: { valid: /^\d{4}$/, place: Number, name: String },
  month: {
    valid: /^\d{4}-\d{2}$/,
    place: (name) => Number(name.slice(0, 4)) * 12 + Number(name.slice(5)) - 1,
    name: (place) => `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`,
  },
  bpm: {
    valid: /^\d+$/,
    place: (name) => Math.floor(Number(name) / BPM_STEP),
    name: (place) => String(place * BPM_STEP),
  },
} as const satisfies Record<string, Scale>;

/** Marks in order, with the empty places between them, so that the picture's scale is true. */
export function gapless(marks: readonly StatisticsMark[], unit: keyof typeof SCALES): StatisticsMark[] {
  const { valid, place, name }: Scale = SCALES[unit];
  const known = new Map(
    marks.filter((mark) => valid.test(mark.name)).map((mark) => [place(mark.name), mark]),
  );
  if (known.size === 0) return [];
  const first = Math.min(...known.keys());
  const length = Math.max(...known.keys()) - first + 1;
  return Array.from(
    { length },
    (_, index) => known.get(first + index) ?? { name: name(first + index), count: 0, filter: {} },
  );
}

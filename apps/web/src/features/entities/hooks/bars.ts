/** One bar: what it stands for, how many, and where it leads. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

/** More bars than this are too thin to press on a phone (WCAG 2.2, 2.5.8: 24 pixels). */
const MOST_BARS = 12;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];
/** The api counts tempos by two. */
const BPM_STEPS = [2, 4, 10, 20];

/** Where a search is, in the words of the library's address. */
export function libraryHref(filter: Readonly<Record<string, string | number>>): string {
  const params = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]));
  return `/library?${params}`;
}

/** Bars for the years from the first to the last: each alone, or gathered by two, five, ten… */
export function yearBars(years: readonly Counted[], within: Readonly<Record<string, string>>): Bar[] {
  return barsOf(years, YEAR_STEPS, (from, step) => {
    const to = from + step - 1;
    return {
      label: step === 1 ? String(from) : `${from} – ${to}`,
      href: libraryHref({ ...within, yearMin: from, yearMax: to }),
    };
  });
}

/** Bars for the tempos between the slowest and the fastest. */
export function bpmBars(bpm: readonly Counted[], within: Readonly<Record<string, string>>): Bar[] {
  return barsOf(bpm, BPM_STEPS, (from, step) => ({
    label: `${from} – ${from + step} BPM`,
    href: libraryHref({ ...within, bpmMin: from, bpmMax: from + step }),
  }));
}

type Words = (from: number, step: number) => Pick<Bar, 'label' | 'href'>;

/** Without a gap from the lowest to the highest, with the smallest step that leaves few enough. */
function barsOf(counted: readonly Counted[], steps: readonly number[], words: Words): Bar[] {
  const known = counted.filter(({ value, count }) => /^\d+$/.test(value) && count > 0);
  if (known.length === 0) return [];
  const values = known.map(({ value }) => Number(value));
  const last = Math.max(...values);
  const startOf = (step: number) => Math.min(...values) - (Math.min(...values) % step);
  const lengthOf = (step: number) => Math.floor((last - startOf(step)) / step) + 1;
  const step = steps.find((one) => lengthOf(one) <= MOST_BARS) ?? steps.at(-1) ?? 1;
  return Array.from({ length: lengthOf(step) }, (_, index) => {
    const from = startOf(step) + index * step;
    const inside = known.filter(({ value }) => Number(value) >= from && Number(value) < from + step);
    return { ...words(from, step), count: inside.reduce((sum, { count }) => sum + count, 0) };
  });
}

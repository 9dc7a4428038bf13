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

/** Up to this many years stand alone; more are gathered. */
const MOST_YEARS = 30;

/** Where a search is, in the words of the library's address. */
export function libraryHref(filter: Readonly<Record<string, string | number>>): string {
  const params = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]));
  return `/library?${params}`;
}

/** A bar for each year from the first to the last, or for each five when there are many. */
export function yearBars(years: readonly Counted[], within: Readonly<Record<string, string>>): Bar[] {
  const known = years.filter(({ value }) => /^\d{4}$/.test(value)).map(({ value }) => Number(value));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const step = last - first >= MOST_YEARS ? 5 : 1;
  const start = first - (first % step);
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => {
    const from = start + index * step;
    const to = from + step - 1;
    return {
      label: step === 1 ? String(from) : `${from} – ${to}`,
      count: sumOf(years, ({ value }) => Number(value) >= from && Number(value) <= to),
      href: libraryHref({ ...within, yearMin: from, yearMax: to }),
    };
  });
}

/** How far apart the api's BPM values are. */
const BPM_STEP = 2;

/** A bar for each two BPM between the slowest and the fastest. */
export function bpmBars(bpm: readonly Counted[], within: Readonly<Record<string, string>>): Bar[] {
  const edges = bpm.filter(({ count }) => count > 0).map(({ value }) => Number(value));
  if (edges.length === 0) return [];
  const [first, last] = [Math.min(...edges), Math.max(...edges)];
  return Array.from({ length: (last - first) / BPM_STEP + 1 }, (_, index) => {
    const from = first + index * BPM_STEP;
    return {
      label: `${from} – ${from + BPM_STEP} BPM`,
      count: sumOf(bpm, ({ value }) => Number(value) === from),
      href: libraryHref({ ...within, bpmMin: from, bpmMax: from + BPM_STEP }),
    };
  });
}

function sumOf(values: readonly Counted[], within: (value: Counted) => boolean): number {
  return values.filter(within).reduce((sum, { count }) => sum + count, 0);
}

import type { StatisticsMark, TrackFilter } from '@segue/shared/contracts/http';
import { formatKey, keyFromCamelot, parseKey, type MusicalKey } from '@segue/shared/domain/mixing';
import { formatNames } from '@segue/shared/domain/music';
import type { Counted } from './counted.repository.js';
import { narrowed } from './narrowed.js';

/** Width of a BPM bin, and what is drawn. */
const BPM = { step: 2, from: 60, to: 200 } as const;
/** A bin ends just before the next begins; a search includes both ends of a range. */
const JUST_BELOW = 0.0001;

/** Marks for what was counted of one dimension, each with its search inside of `filter`. */
export class Marks {
  constructor(
    private readonly counted: readonly Counted[],
    private readonly filter: TrackFilter,
  ) {}

  /** Values that a search names, most first. What the filter did not choose is left out: a search cannot ask for both. */
  named(dimension: string, parameter: 'country' | 'label' | 'genre' | 'style'): StatisticsMark[] {
    return this.list(parameter, this.of(dimension));
  }

  /** A record counts once for each thing that it is: vinyl, LP, reissue. */
  formats(): StatisticsMark[] {
    const sums = new Map<string, number>();
    for (const { value, count } of this.of('format'))
      for (const name of formatNames(value)) sums.set(name, (sums.get(name) ?? 0) + count);
    return this.list(
      'format',
      [...sums].map(([value, count]) => ({ value, count })),
    );
  }

  years(): StatisticsMark[] {
    return byNumber(this.of('year')).map(({ value, count }) => this.mark(value, count, years(value, value)));
  }

  decades(): StatisticsMark[] {
    const sums = new Map<number, number>();
    for (const { value, count } of this.of('year')) {
      const decade = Math.floor(Number(value) / 10) * 10;
      sums.set(decade, (sums.get(decade) ?? 0) + count);
    }
    return [...sums]
      .sort(([a], [b]) => a - b)
      .map(([decade, count]) => this.mark(`${decade}s`, count, years(String(decade), String(decade + 9))));
  }

  months(): StatisticsMark[] {
    return [...this.of('added')]
      .sort((a, b) => (a.value < b.value ? -1 : 1))
      .map(({ value, count }) => {
        const addedTo = lastDay(value);
        return this.mark(value, count, { addedFrom: `${value}-01`, addedTo });
      });
  }

  bpm(): StatisticsMark[] {
    return byNumber(this.of('bpm'))
      .filter(({ value }) => Number(value) >= BPM.from && Number(value) < BPM.to)
      .map(({ value, count }) => {
        const bpmMax = String(Number(value) + BPM.step - JUST_BELOW);
        return this.mark(value, count, { bpmMin: value, bpmMax });
      });
  }

  /** All 24, from 1A and 1B round the wheel, also those that no track has. */
  keys(): StatisticsMark[] {
    const chosen = this.filter.key?.map((text) => camelot(parseKey(text)));
    const counts = new Map(this.of('key').map(({ value, count }) => [camelot(storedKey(value)), count]));
    return WHEEL.filter((name) => chosen?.includes(name) ?? true).map((name) =>
      this.mark(name, counts.get(name) ?? 0, { key: name }),
    );
  }

  total(name: string): number {
    return this.of('total').find(({ value }) => value === name)?.count ?? 0;
  }

  mark(name: string, count: number, own: Record<string, string>): StatisticsMark {
    return { name, count, filter: narrowed(this.filter, own) };
  }

  private list(
    parameter: 'country' | 'label' | 'genre' | 'style' | 'format',
    counts: readonly Pick<Counted, 'value' | 'count'>[],
  ): StatisticsMark[] {
    const chosen = this.filter[parameter];
    return counts
      .filter(({ value }) => chosen?.includes(value) ?? true)
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .map(({ value, count }) => this.mark(value, count, { [parameter]: value }));
  }

  private of(dimension: string): Counted[] {
    return this.counted.filter((one) => one.dimension === dimension);
  }
}

const WHEEL = Array.from({ length: 12 }, (_, place) =>
  (['minor', 'major'] as const).map((mode) => formatKey(keyFromCamelot(place + 1, mode))),
).flat();

const camelot = (key: MusicalKey | null): string => (key === null ? '' : formatKey(key));

/** "9 minor", as it was counted. */
function storedKey(text: string): MusicalKey {
  const [pitchClass, mode] = text.split(' ');
  return { pitchClass: Number(pitchClass), mode: mode === 'minor' ? 'minor' : 'major' };
}

const years = (yearMin: string, yearMax: string): Record<string, string> => ({ yearMin, yearMax });

const byNumber = (counts: Counted[]): Counted[] =>
  [...counts].sort((a, b) => Number(a.value) - Number(b.value));

/** The last day of a month: day 0 of the next one. */
function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

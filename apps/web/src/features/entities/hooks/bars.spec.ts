import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bpmBars, yearBars } from './bars';

const counted = (values: readonly number[]) =>
  [...new Set(values)].map((value) => ({
    value: String(value),
    count: values.filter((other) => other === value).length,
  }));

describe('the bars of a picture', () => {
  it('hold every record of a known year once, one bar after the other without a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1900, max: 2026 })), (years) => {
        const bars = yearBars(counted(years), { style: 'Dub' });
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(years.length);
        const froms = bars.map(({ href }) => Number(new URLSearchParams(href.split('?')[1]).get('yearMin')));
        const steps = froms.slice(1).map((from, index) => from - (froms[index] ?? 0));
        expect(new Set(steps).size).toBeLessThanOrEqual(1);
        expect(bars.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it('lead to their search', () => {
    expect(yearBars([{ value: '1994', count: 3 }], { label: 'Basic Channel' })).toEqual([
      { label: '1994', count: 3, href: '/library?label=Basic+Channel&yearMin=1994&yearMax=1994' },
    ]);
  });

  it('leave out what has no year', () => {
    expect(yearBars([{ value: '', count: 3 }], {})).toEqual([]);
  });

  it('go by two BPM', () => {
    const bars = bpmBars(
      [
        { value: '124', count: 1 },
        { value: '128', count: 2 },
      ],
      {},
    );
    expect(bars.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      '124 – 126 BPM: 1',
      '126 – 128 BPM: 0',
      '128 – 130 BPM: 2',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapless } from './gapless';

const mark = (name: string, count = 1) => ({ name, count, filter: { name } });

describe('marks in time', () => {
  it('get the empty years between them', () => {
    const years = gapless([mark('1994', 3), mark('1991', 2)], 'year');
    expect(years.map(({ name, count }) => [name, count])).toEqual([
      ['1991', 2],
      ['1992', 0],
      ['1993', 0],
      ['1994', 3],
    ]);
  });

  it('get the empty months between them, over the end of a year', () => {
    expect(gapless([mark('2023-11'), mark('2024-02')], 'month').map(({ name }) => name)).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
  });

  it('get the empty tempos between them, in the order of numbers', () => {
    const bpm = gapless([mark('102'), mark('98')], 'bpm');
    expect(bpm.map(({ name }) => name)).toEqual(['98', '100', '102']);
  });

  it('are none when there are none', () => {
    expect(gapless([], 'year')).toEqual([]);
  });

  it('leave out what is no year', () => {
    expect(gapless([mark('unknown'), mark('1990')], 'year').map(({ name }) => name)).toEqual(['1990']);
  });

  it('lose no record, and stand one year apart', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1900, max: 2030 }), { maxLength: 40 });
    fc.assert(
      fc.property(years, (all) => {
        const filled = gapless(
          all.map((year) => mark(String(year), 2)),
          'year',
        );
        expect(filled.reduce((sum, { count }) => sum + count, 0)).toBe(all.length * 2);
        const names = filled.map(({ name }) => Number(name));
        expect(names.slice(1).every((year, index) => year - (names[index] ?? 0) === 1)).toBe(true);
      }),
    );
  });
});

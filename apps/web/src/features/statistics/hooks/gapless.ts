import type { StatisticsMark } from '@segue/shared/contracts/http';

const nextYear = (name: string): string => String(Number(name) + 1);

function nextMonth(name: string): string {
  const [year = 0, month = 0] = name.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** The longest run of empty places that is filled: a record of 1926 must not squeeze all others. */
const MOST = 240;

/** Marks in time, with the empty years or months between them, so that the picture's scale is true. */
export function gapless(marks: readonly StatisticsMark[], unit: 'year' | 'month'): StatisticsMark[] {
  const next = unit === 'year' ? nextYear : nextMonth;
  const valid = unit === 'year' ? /^\d{4}$/ : /^\d{4}-\d{2}$/;
  const sorted = marks.filter(({ name }) => valid.test(name)).sort((a, b) => a.name.localeCompare(b.name));
  return sorted.flatMap((mark, index) => {
    const before = sorted[index - 1];
    const empty: StatisticsMark[] = [];
    if (before)
      for (let name = next(before.name); name < mark.name && empty.length < MOST; name = next(name))
        empty.push({ name, count: 0, filter: {} });
    return [...empty, mark];
  });
}

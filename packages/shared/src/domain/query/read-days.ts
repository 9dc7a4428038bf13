/** Days, both included, as "2024-03-01"; a missing end is open. */
export interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

const AGE = /^(<|>)(\d{1,4})(d|w|m|y)$/i;
const DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const DAYS_IN = { d: 1, w: 7, m: 30, y: 365 } as const;
const DAY_MS = 86_400_000;

/**
 * `<30d` in the last thirty days, `>1y` longer ago than a year, `2024`, `2024-03`, `2024-03-01`, and two of these with
 * `..` between or an open end. Months have 30 days in an age, as nobody counts them.
 * @param now milliseconds since 1970
 */
export function readDays(text: string, now: number): DayRange | null {
  const age = AGE.exec(text);
  if (age) {
    const days = Number(age[2]) * DAYS_IN[(age[3] ?? 'd').toLowerCase() as keyof typeof DAYS_IN];
    const edge = isoDay(now - days * DAY_MS);
    return age[1] === '<' ? { from: edge } : { to: edge };
  }
  const [first = '', last, ...rest] = text.split('..');
  if (rest.length > 0) return null;
  const [start, end] = [span(first), last === undefined ? span(first) : span(last)];
  if ((first !== '' && start === null) || (last !== undefined && last !== '' && end === null)) return null;
  if (start === null && end === null) return null;
  return { ...(start && { from: start.from }), ...(end && { to: end.to }) };
}

/** The days of a year, a month or a day. */
function span(text: string): { from: string; to: string } | null {
  const found = DAY.exec(text);
  if (!found) return null;
  const [, year = '', month, day] = found;
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (isoDay(Date.parse(from)) !== from) return null;
  if (day !== undefined) return { from, to: from };
  const next = month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
  return { from, to: isoDay(next - DAY_MS) };
}

function isoDay(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}

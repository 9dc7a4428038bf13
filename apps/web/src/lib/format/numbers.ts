const whole = new Intl.NumberFormat('en');

/** 12345 as "12,345". */
export const formatCount = (count: number): string => whole.format(count);

/** "1 track", "12,345 tracks". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** 0..1 as "87 %". */
export const formatPercent = (share: number): string => `${Math.round(share * 100)} %`;

/** "3.4 MB", in steps of 1000 as file managers count. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${step === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[step]}`;
}

/** Whole BPM bare, others with one digit: "128", "127.5". */
export const formatBpm = (bpm: number): string => String(Math.round(bpm * 10) / 10);

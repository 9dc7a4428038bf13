/** The three numbers of ffmpeg's `ebur128` summary. */
export interface Ebur128Summary {
  integratedLufs: number;
  rangeLu: number;
  truePeakDbtp: number;
}

/**
 * Reads the summary that ffmpeg's `ebur128=peak=true` prints at its end.
 * Null when there is none or when it is not finite, as for true digital silence or NaN samples.
 */
export function parseEbur128Summary(stderr: string): Ebur128Summary | null {
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const integratedLufs = numberAfter(summary, /^\s*I:\s*(\S+) LUFS/m);
  const rangeLu = numberAfter(summary, /^\s*LRA:\s*(\S+) LU/m);
  const truePeakDbtp = numberAfter(summary, /True peak:\s*Peak:\s*(\S+) dBFS/);
  if (integratedLufs === null || rangeLu === null || truePeakDbtp === null) return null;
  return { integratedLufs, rangeLu, truePeakDbtp };
}

function numberAfter(text: string, pattern: RegExp): number | null {
  const value = Number(pattern.exec(text)?.[1] ?? NaN);
  return Number.isFinite(value) ? value : null;
}

/** What the analysis measured of a recording's loudness; null where it did not. */
export interface Loudness {
  readonly integratedLufs: number | null;
  readonly truePeakDbtp: number | null;
}

/** ReplayGain 2.0: every track is brought to this loudness (EBU R128). */
const TARGET_LUFS = -18;
/** Peaks are not lifted above this (EBU R128 s. "maximum true peak level"). */
const CEILING_DBTP = -1;
/** For a track that nobody measured: about what a dance record of -10 LUFS gets, so that it does not jump out. */
export const UNKNOWN_GAIN_DB = -8;

/** Decibels that level a track: −18 LUFS less its loudness, held back so that its true peak stays under −1 dBTP. */
export function levelGainDb({ integratedLufs, truePeakDbtp }: Loudness): number {
  if (integratedLufs === null) return UNKNOWN_GAIN_DB;
  const wanted = TARGET_LUFS - integratedLufs;
  // Without a known peak nothing is lifted: it could clip.
  const most = truePeakDbtp === null ? 0 : CEILING_DBTP - truePeakDbtp;
  return Math.min(wanted, Math.max(0, most));
}

/** As a factor on the samples. */
export const factorOf = (decibels: number): number => 10 ** (decibels / 20);

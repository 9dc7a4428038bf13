/** A part of the song and who plays in it; levels are 0 (silent) to 1. */
export interface Section {
  name: 'intro' | 'main' | 'break' | 'outro';
  firstBar: number;
  /** One past the last bar. */
  endBar: number;
  drums: number;
  harmony: number;
}

/**
 * Divides a number of bars as dance records do, in phrases of four: drums alone to mix in, the tune,
 * a break without drums, the tune again, drums alone to mix out. Under 24 bars there is only the tune.
 */
export function arrange(bars: number, arranged: boolean): Section[] {
  if (!arranged || bars < 24) return [{ name: 'main', firstBar: 0, endBar: bars, drums: 1, harmony: 1 }];
  const phrase = (share: number) => Math.max(4, Math.round((bars * share) / 4) * 4);
  const introEnd = phrase(0.15);
  const breakStart = phrase(0.5);
  const breakEnd = breakStart + phrase(0.1);
  const outroStart = phrase(0.85);
  return [
    { name: 'intro', firstBar: 0, endBar: introEnd, drums: 0.7, harmony: 0 },
    { name: 'main', firstBar: introEnd, endBar: breakStart, drums: 1, harmony: 1 },
    { name: 'break', firstBar: breakStart, endBar: breakEnd, drums: 0, harmony: 0.6 },
    { name: 'main', firstBar: breakEnd, endBar: outroStart, drums: 1, harmony: 1 },
    { name: 'outro', firstBar: outroStart, endBar: bars, drums: 0.7, harmony: 0 },
  ];
}

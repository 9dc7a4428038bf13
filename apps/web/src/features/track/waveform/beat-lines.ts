/** A stretch of even tempo: from `seconds` on there is a beat each 60 / bpm seconds; `beat` 1 is the first of a bar. */
export interface GridMark {
  readonly seconds: number;
  readonly bpm: number;
  readonly beat: number;
}

const BEATS_A_BAR = 4;

/** Where bars begin, in seconds, between 0 and the end; each mark counts until the next. */
export function barLines(grid: readonly GridMark[], endSeconds: number): number[] {
  const marks = [...grid].filter(({ bpm }) => bpm > 0).sort((a, b) => a.seconds - b.seconds);
  return marks.flatMap((mark, index) => {
    const bar = (BEATS_A_BAR * 60) / mark.bpm;
    const until = Math.min(endSeconds, marks[index + 1]?.seconds ?? endSeconds);
    const toFirst = ((BEATS_A_BAR + 1 - mark.beat) % BEATS_A_BAR) * (60 / mark.bpm);
    // The grid of the first mark reaches back to the start.
    const first =
      mark.seconds + toFirst - (index === 0 ? Math.floor((mark.seconds + toFirst) / bar) * bar : 0);
    const count = Math.max(0, Math.ceil((until - first) / bar));
    return Array.from({ length: count }, (_, step) => first + step * bar);
  });
}

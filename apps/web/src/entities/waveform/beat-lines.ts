/** A stretch of even tempo: from `seconds` on there is a beat each 60 / bpm seconds; `beat` 1 is the first of a bar. */
export interface GridMark {
  readonly seconds: number;
  readonly bpm: number;
  readonly beat: number;
}

const BEATS_A_BAR = 4;

/** A beat, and whether it is the first of its bar. */
export interface Beat {
  readonly seconds: number;
  readonly first: boolean;
}

/** All beats between two moments of a track; each mark counts until the next, the first one also before itself. */
export function beatsBetween(grid: readonly GridMark[], from: number, to: number): Beat[] {
  const marks = [...grid].filter(({ bpm }) => bpm > 0).sort((a, b) => a.seconds - b.seconds);
  return marks.flatMap((mark, index) => {
    const beat = 60 / mark.bpm;
    const since = Math.max(from, index === 0 ? 0 : mark.seconds);
    const until = Math.min(to, marks[index + 1]?.seconds ?? to);
    const first = Math.ceil((since - mark.seconds) / beat - ROUNDING);
    const count = Math.max(0, Math.ceil((until - mark.seconds) / beat - ROUNDING) - first);
    return Array.from({ length: count }, (_, step) => {
      const nth = first + step;
      const place = mod(mark.beat - 1 + nth, BEATS_A_BAR);
      return { seconds: Math.max(0, mark.seconds + nth * beat), first: place === 0 };
    });
  });
}

/** Where bars begin, in seconds, between 0 and the end. */
export const barLines = (grid: readonly GridMark[], endSeconds: number): number[] =>
  beatsBetween(grid, 0, endSeconds)
    .filter(({ first }) => first)
    .map(({ seconds }) => seconds);

const ROUNDING = 1e-9;
const mod = (value: number, by: number): number => ((value % by) + by) % by;

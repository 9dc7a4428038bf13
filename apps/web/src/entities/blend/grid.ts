import type { TrackHearing } from '@segue/shared/contracts/http';
import { barLines, beatsBetween, type GridMark } from '../waveform';
import { trackTimeAt, wallTimeOf, type Blend, type DeckSetting } from './blend';

const BEATS_A_BAR = 4;

/** The tempo at a place of a track: of its grid, else of the track. Null when nobody knows. */
export function bpmAt({ grid, track }: Pick<TrackHearing, 'grid' | 'track'>, seconds: number): number | null {
  const mark = grid.findLast((one) => one.seconds <= seconds) ?? grid[0];
  return mark?.bpm ?? track.bpm;
}

/** The nearest start of a bar within the track; the place itself where there is no grid. */
export function nearestBar(grid: readonly GridMark[], seconds: number, duration: number): number {
  const bars = barLines(grid, duration);
  return bars.reduce(
    (best, bar) => (Math.abs(bar - seconds) < Math.abs(best - seconds) ? bar : best),
    bars[0] ?? Math.max(0, Math.min(duration, seconds)),
  );
}

/**
 * Where to begin the blend when nobody has said: the first track's outro, early enough that the blend fits; and so
 * that the second track's intro is over when the blend is. Both on the first beat of a bar.
 * @param bars length of the blend, counted on the first deck
 */
export function defaultPoints(
  from: TrackHearing,
  to: TrackHearing,
  bars: number,
): { out: number; in: number } {
  const [fromEnd, toEnd] = [from.durationSeconds ?? 0, to.durationSeconds ?? 0];
  const length = bars * barSeconds(from, fromEnd / 2);
  const outro = from.structure?.outroStartSeconds ?? fromEnd - length;
  const out = nearestBar(from.grid, Math.max(0, Math.min(outro, fromEnd - length)), fromEnd);
  const intro = (to.structure?.introEndSeconds ?? 0) - bars * barSeconds(to, 0);
  return { out, in: nearestBar(to.grid, Math.max(0, intro), toEnd) };
}

/** 2 seconds, a bar at 120, where no tempo is known. */
export const barSeconds = (hearing: Pick<TrackHearing, 'grid' | 'track'>, seconds: number): number =>
  (BEATS_A_BAR * 60) / (bpmAt(hearing, seconds) ?? 120);

/**
 * How far the nearest beat of the second deck is from the first deck's first beat of the blend, in milliseconds of
 * wall time: positive when it comes late. Null without both grids.
 */
export function beatsApartMs(
  blend: Blend,
  from: readonly GridMark[],
  to: readonly GridMark[],
): number | null {
  const beat = nextBeat(from, blend.from);
  if (beat === null || to.length === 0) return null;
  const wall = wallTimeOf(blend.from, beat);
  const there = trackTimeAt(blend.to, wall);
  const near = beatsBetween(to, Math.max(0, there - 2), there + 2).map(({ seconds }) => seconds - there);
  const nearest = near.reduce<number | null>(
    (best, apart) => (best === null || Math.abs(apart) < Math.abs(best) ? apart : best),
    null,
  );
  return nearest === null ? null : (nearest / blend.to.rate) * 1000;
}

function nextBeat(grid: readonly GridMark[], { point }: DeckSetting): number | null {
  return beatsBetween(grid, point, point + 4)[0]?.seconds ?? null;
}

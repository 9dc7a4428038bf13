import type { TrackHearing } from '@segue/shared/contracts/http';
import { DEFAULT_MIX_RULES, tempoFit } from '@segue/shared/domain/mixing';
import { barSeconds, bpmAt, defaultPoints, rateOf } from '../blend';
import { wallUntil, type MixCue } from '../transport';

/** How a set is to be played. */
export interface SetWishes {
  /** How long two tracks play together, in wall time. */
  readonly overlapSeconds: number;
  /** The decks' range, ±percent: a tempo out of it is left as it is. */
  readonly pitchRange: number;
  readonly keyLock: boolean;
}

/** A track of known length. */
export type HeardTrack = TrackHearing & { readonly durationSeconds: number };

export interface PlannedTrack {
  readonly cue: MixCue;
  /** Wall seconds after the set began: when it comes in, and when it is silent. */
  readonly start: number;
  readonly end: number;
}

/** No blend takes more of either track than this share. */
const MOST_OF_A_TRACK = 1 / 3;
/** Wall time in which the speed goes back to 1 once a track is blended in. */
const GLIDE_SECONDS = 24;

/**
 * Plays tracks from mix-in to mix-out: where the structure says that intro and outro are, on the bars of the grid. Each
 * comes in at the speed that meets the tempo of the one before, and glides back to its own. A blend lasts as long as is
 * wished, shorter where a track is too short for it.
 */
export function planSet(tracks: readonly HeardTrack[], wishes: SetWishes): PlannedTrack[] {
  const joints = tracks.slice(1).map((to, index) => jointOf(tracks[index] as HeardTrack, to, wishes));
  let start = 0;
  return tracks.map((track, index): PlannedTrack => {
    const cue = cueOf(track, joints[index - 1] ?? null, joints[index] ?? null, wishes.keyLock);
    const began = start;
    start = began + wallUntil(cue, cue.out ?? track.durationSeconds);
    return { cue, start: began, end: start + cue.blendSeconds };
  });
}

interface Joint {
  /** Wall seconds. */
  readonly seconds: number;
  /** Track seconds of the first and of the second. */
  readonly out: number;
  readonly in: number;
  /** Speed of the second. */
  readonly rate: number;
}

function jointOf(from: HeardTrack, to: HeardTrack, { overlapSeconds, pitchRange }: SetWishes): Joint {
  const shortest = Math.min(from.durationSeconds, to.durationSeconds);
  const seconds = Math.min(overlapSeconds, shortest * MOST_OF_A_TRACK);
  const bars = seconds / barSeconds(from, from.durationSeconds / 2);
  const points = defaultPoints(from, to, bars);
  const [fromBpm, toBpm] = [bpmAt(from, points.out), bpmAt(to, points.in)];
  const fit =
    fromBpm && toBpm
      ? tempoFit(fromBpm, toBpm, { ...DEFAULT_MIX_RULES, pitchRangePercent: pitchRange })
      : null;
  return { ...points, seconds, rate: fit?.withinRange ? rateOf(fit.pitchPercent) : 1 };
}

/** In before out, and both blends within the track, whatever grid and structure say. */
function cueOf(track: HeardTrack, before: Joint | null, after: Joint | null, keyLock: boolean): MixCue {
  const { durationSeconds } = track;
  const rate = before?.rate ?? 1;
  const comesIn = (before?.seconds ?? 0) * rate;
  const latest = durationSeconds - (after?.seconds ?? 0);
  const wished = Math.min(after?.out ?? durationSeconds, latest);
  const from = Math.max(0, Math.min(before?.in ?? 0, wished - comesIn));
  const heldUntil = from + comesIn;
  const out = Math.max(wished, heldUntil);
  // Speed falls or rises evenly, so the way of the glide is its time at the mean of both speeds.
  const settledAt = Math.min(out, heldUntil + (rate === 1 ? 0 : (GLIDE_SECONDS * (rate + 1)) / 2));
  return {
    ...{ from, rate, heldUntil, settledAt, keyLock },
    out: after && out,
    blendSeconds: after?.seconds ?? 0,
  };
}

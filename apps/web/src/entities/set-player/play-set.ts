import type { TrackHearing, TrackRow } from '@segue/shared/contracts/http';
import { playItemOf, type PlayItem } from '../transport';
import { planSet, type HeardTrack, type SetWishes } from './plan-set';

/** What of a set can be played, and what cannot. */
export interface PlayableSet {
  readonly items: readonly PlayItem[];
  /** Wall seconds. */
  readonly seconds: number;
  /** Titles of the tracks without audio, or of unknown length. */
  readonly skipped: readonly string[];
}

/** @param hearings by track id, of the tracks that have audio */
export function playableSet(
  tracks: readonly TrackRow[],
  hearings: ReadonlyMap<string, TrackHearing>,
  wishes: SetWishes,
): PlayableSet {
  const played = tracks.flatMap((track) => {
    const hearing = hearings.get(track.id);
    return track.hasAudio && isHeard(hearing) ? [{ track, hearing }] : [];
  });
  const plan = planSet(
    played.map(({ hearing }) => hearing),
    wishes,
  );
  const there = new Set(played.map(({ track }) => track.id));
  return {
    items: played.flatMap(({ track }, index) => {
      const mix = plan[index]?.cue;
      return mix ? [{ ...playItemOf(track), mix }] : [];
    }),
    seconds: plan.at(-1)?.end ?? 0,
    skipped: tracks.filter(({ id }) => !there.has(id)).map(({ title }) => title),
  };
}

const isHeard = (hearing: TrackHearing | undefined): hearing is HeardTrack =>
  hearing !== undefined && (hearing.durationSeconds ?? 0) > 0;

/** Says what is left out: "Left out, without audio: Higher, Deeper and 3 others." */
export function skippedWords(skipped: readonly string[]): string {
  const named = skipped.slice(0, 3).join(', ');
  const others = skipped.length - 3;
  return `Left out, without audio: ${named}${others > 0 ? ` and ${others} more` : ''}.`;
}

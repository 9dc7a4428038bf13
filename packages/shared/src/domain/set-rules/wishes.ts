/**
 * What a set may be asked, as far as rules that are never broken go. Structural, so that the problem of the worker and
 * the request of the api are both checked by one and the same code: `resolveSetRules`.
 */

/** What rules look at in a track. Null is unknown, and an unknown value lies in no range. */
export interface RuleTrack {
  readonly id: string;
  /** How sentences name it; its id when left out. */
  readonly title?: string | null | undefined;
  readonly bpm: number | null;
  /** 1 (calm) .. 10 (peak). */
  readonly energy: number | null;
  readonly year: number | null;
  readonly artists: readonly string[];
  readonly label: string | null;
  readonly releaseId: string | null;
  readonly genres: readonly string[];
  readonly styles: readonly string[];
  readonly crates: readonly string[];
  readonly durationSeconds: number | null;
}

/** Both ends count; one left out is open. */
export interface WishedRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Which tracks a phase or quota means: all given facts must hold; lists mean "any of". */
export interface Selector {
  readonly trackIds?: readonly string[] | undefined;
  readonly crates?: readonly string[] | undefined;
  readonly artists?: readonly string[] | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly genres?: readonly string[] | undefined;
  readonly styles?: readonly string[] | undefined;
  readonly bpm?: WishedRange | undefined;
  readonly energy?: WishedRange | undefined;
  readonly year?: WishedRange | undefined;
}

/** A part of the set, 0..1 of its places, that takes only tracks of its selector. */
export interface Phase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly only: Selector;
}

/** So many of the tracks that a selector means, or at most so many of each artist, label, release or crate. */
export type Quota =
  | {
      readonly name: string;
      readonly of: Selector;
      readonly min?: number | undefined;
      readonly max?: number | undefined;
    }
  | {
      readonly name: string;
      readonly each: 'artist' | 'label' | 'release' | 'crate';
      readonly max: number;
    };

export interface TrackPair {
  readonly from: string;
  readonly to: string;
}

export type WishedLength =
  { readonly tracks: number } | { readonly minutes: number; readonly overlapSeconds: number };

export interface SetWishes<Track extends RuleTrack = RuleTrack> {
  readonly pool: readonly Track[];
  /** Left out: the whole pool. */
  readonly length?: WishedLength | undefined;
  readonly mode: 'select' | 'order' | 'blocks';
  /** Tracks that must be in. */
  readonly seeds: readonly string[];
  /** Place 1 is the first. */
  readonly pins: readonly { readonly position: number; readonly trackId: string }[];
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly forbidden: readonly string[];
  /** Pairs that are known to work, in this order. */
  readonly together: readonly TrackPair[];
  /** Pairs that never follow each other, in either order. */
  readonly never: readonly TrackPair[];
  readonly bpmOrder: 'free' | 'rising' | 'falling';
  readonly phases: readonly Phase[];
  readonly quotas: readonly Quota[];
}

/** A track in a sentence. */
export const nameOf = (track: RuleTrack): string => (track.title ? `“${track.title}”` : track.id);

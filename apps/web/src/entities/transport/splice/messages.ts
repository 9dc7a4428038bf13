export type LaneIndex = 0 | 1;

/**
 * What the page tells the splice. Times are frames as the context counts them, lengths frames. Silence before the first
 * sound that is shorter than `least` is no silence of the record: it may as well be a late start.
 */
export type SpliceOrder =
  | { readonly kind: 'start'; readonly lane: LaneIndex; readonly lag: number; readonly soft: boolean }
  | { readonly kind: 'follow' | 'stop' | 'ended'; readonly lane: LaneIndex }
  | {
      readonly kind: 'expect';
      readonly lane: LaneIndex;
      readonly length: number | null;
      readonly whole: boolean;
    }
  | { readonly kind: 'began'; readonly lane: LaneIndex; readonly frame: number; readonly least: number };

/** What the splice tells the page. */
export type SpliceNews =
  /** The first frame of a deck that is not silent has come in. */
  | { readonly kind: 'sounded'; readonly lane: LaneIndex; readonly frame: number }
  /** All of a deck was let out; the one that follows it is heard from here on, so many frames behind its element. */
  | { readonly kind: 'over'; readonly lane: LaneIndex; readonly next: Followed | null };

export interface Followed {
  readonly lane: LaneIndex;
  readonly lag: number;
  /** Frame follows on frame; false when it was not there in time. */
  readonly exact: boolean;
}

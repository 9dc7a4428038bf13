import type { NoSplice } from './splice/open-splice';

/** How tracks follow each other in this browser: frame on frame, or only nearly so, and why. */
export type Joining = 'exact' | NoSplice;

export interface PlayerEvents {
  /** Time or length of what plays has changed. */
  readonly onTime: (seconds: number, duration: number) => void;
  readonly onPlaying: (playing: boolean) => void;
  /** What played is over and the next one plays already. */
  readonly onHandover: (place: number) => void;
  /** Two tracks of a set sound together, or no longer do. */
  readonly onBlending: (blending: boolean) => void;
  /** What played is over and nothing was ready to follow. */
  readonly onEnded: () => void;
  readonly onFailed: (src: string) => void;
  /** Said once. */
  readonly onJoining: (joining: Joining) => void;
}

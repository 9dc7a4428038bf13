'use client';
import { createStore, useStore } from '../../lib/store/store';
import type { Joining } from './player-events';
import { EMPTY_QUEUE, type Queue, type QueueEntry } from './queue';

export interface TransportState extends Queue {
  readonly playing: boolean;
  /** Two tracks of a set sound together: the one at the deck, and the one before it. */
  readonly blending: boolean;
  /** Seconds; a few times a second while it plays. `positionNow` is exact. */
  readonly time: number;
  /** Seconds; 0 while not known. */
  readonly duration: number;
  /** 0..1, as the slider stands. */
  readonly volume: number;
  readonly muted: boolean;
  /** Tracks are brought to one loudness. */
  readonly levelled: boolean;
  /** How tracks follow each other here; null until something has played. */
  readonly joining: Joining | null;
  /** Why something did not play, in a sentence. */
  readonly error: string | null;
}

export const transport = createStore<TransportState>({
  ...EMPTY_QUEUE,
  playing: false,
  blending: false,
  time: 0,
  duration: 0,
  volume: 1,
  muted: false,
  levelled: true,
  joining: null,
  error: null,
});

export const currentItem = ({ queue, index }: Queue): QueueEntry | undefined => queue[index];

export const useTransport = <Picked>(select: (state: TransportState) => Picked): Picked =>
  useStore(transport, select);

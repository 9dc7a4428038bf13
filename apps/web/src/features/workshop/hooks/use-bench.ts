'use client';
import type { Playlist, TrackRow, Transition } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { useReducer, useState } from 'react';
import { explainQuery } from '../api/workshop-queries';
import { draftHistory, startHistory, type Draft } from './draft';
import { targetOf } from './target';

/** One place of the set. */
export interface Slot {
  readonly track: TrackRow;
  readonly locked: boolean;
  /** How it follows the one before; null for the first, and until it is reckoned. */
  readonly transition: Transition | null;
}

export type Bench = ReturnType<typeof useBench>;

/** The set on the bench with its history, its tracks and why each follows the one before. */
export function useBench(playlist: Playlist) {
  const [history, send] = useReducer(draftHistory, playlist, (from) =>
    startHistory({
      trackIds: from.items.map(({ track }) => track.id),
      locked: [],
      target: targetOf(from),
    }),
  );
  const [added, setAdded] = useState<readonly TrackRow[]>([]);
  const { now, past, future } = history;
  const explained = useQuery(explainQuery(playlist.id, [now.trackIds]));
  const items = explained.data?.sets[0]?.items ?? [];
  const rows = new Map(
    [...playlist.items.map(({ track }) => track), ...added, ...items.map(({ track }) => track)].map((row) => [
      row.id,
      row,
    ]),
  );
  const joints = new Map([...jointsOf(playlist.items), ...jointsOf(items)]);
  const slots = now.trackIds.flatMap((id, index): Slot[] => {
    const track = rows.get(id);
    const before = now.trackIds[index - 1];
    return track
      ? [
          {
            track,
            locked: now.locked.includes(id),
            transition: before === undefined ? null : (joints.get(`${before} ${id}`) ?? null),
          },
        ]
      : [];
  });
  return {
    playlist,
    draft: now,
    slots,
    /** Of the set as it was last reckoned. */
    facts: explained.data?.sets[0] ?? null,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    change: (to: Partial<Draft>, merge?: string) =>
      send({ type: 'change', to, ...(merge !== undefined && { merge }) }),
    settle: () => send({ type: 'settle' }),
    undo: () => send({ type: 'undo' }),
    redo: () => send({ type: 'redo' }),
    /** Tells of tracks that the set may get, so that they show at once. */
    meet: (tracks: readonly TrackRow[]) =>
      setAdded((known) => [...known, ...tracks.filter(({ id }) => known.every((row) => row.id !== id))]),
    toggleLock: (id: string) =>
      send({
        type: 'change',
        to: {
          locked: now.locked.includes(id) ? now.locked.filter((other) => other !== id) : [...now.locked, id],
        },
      }),
    remove: (id: string) =>
      send({
        type: 'change',
        to: {
          trackIds: now.trackIds.filter((other) => other !== id),
          locked: now.locked.filter((other) => other !== id),
        },
      }),
  };
}

interface Item {
  readonly track: Pick<TrackRow, 'id'>;
  readonly transition: Transition | null;
}

/** Why each track follows another, by both their ids. */
const jointsOf = (items: readonly Item[]): [string, Transition | null][] =>
  items.map(({ track, transition }, index) => [
    `${items[index - 1]?.track.id ?? ''} ${track.id}`,
    transition,
  ]);

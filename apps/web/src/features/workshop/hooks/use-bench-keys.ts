'use client';
import { useEffect, useRef } from 'react';
import { useKeys } from '../../../lib/keyboard';
import { withMoved } from './draft';
import type { Bench } from './use-bench';

const GROUP = 'Workshop';

/** The place (from 0) that the focus is in. */
function placeInHand(): number | null {
  const place = document.activeElement?.closest('[data-place]')?.getAttribute('data-place');
  return place == null ? null : Number(place);
}

/** Everything of the bench by keyboard; keys for a track mean the one that the focus is in. */
export function useBenchKeys(bench: Bench, onOpen: (place: number) => void): void {
  const follow = useRef<string | null>(null);
  const { trackIds } = bench.draft;
  useEffect(() => {
    if (follow.current === null) return;
    document.querySelector<HTMLElement>(`[data-track="${follow.current}"] [data-grip]`)?.focus();
    follow.current = null;
  }, [trackIds]);
  const inHand = (act: (id: string, place: number) => void) => () => {
    const place = placeInHand();
    const id = place === null ? undefined : trackIds[place];
    if (place !== null && id !== undefined) act(id, place);
  };
  const move = (by: number) =>
    inHand((id, place) => {
      const to = place + by;
      if (to < 0 || to >= trackIds.length) return;
      follow.current = id;
      bench.change({ trackIds: withMoved(trackIds, place, to) });
    });
  const step = (by: number) =>
    inHand((_, place) => {
      const next = trackIds[place + by];
      document.querySelector<HTMLElement>(`[data-track="${next ?? ''}"] [data-grip]`)?.focus();
    });
  useKeys([
    { keys: 'mod+z', label: 'Undo', group: GROUP, run: bench.undo },
    { keys: 'mod+shift+z', label: 'Redo', group: GROUP, run: bench.redo },
    { keys: 'j', label: 'Next track', group: GROUP, run: step(1) },
    { keys: 'k', label: 'Track before', group: GROUP, run: step(-1) },
    { keys: 'alt+arrowup', label: 'Move the track up', group: GROUP, run: move(-1) },
    { keys: 'alt+arrowdown', label: 'Move the track down', group: GROUP, run: move(1) },
    { keys: 'l', label: 'Lock or unlock the track', group: GROUP, run: inHand(bench.toggleLock) },
    {
      keys: 'a',
      label: 'Why it follows, and what else could stand there',
      group: GROUP,
      run: inHand((_, place) => onOpen(place + 1)),
    },
    { keys: 'delete', label: 'Take the track out', group: GROUP, run: inHand(bench.remove) },
  ]);
}

'use client';
import type { TrackHearing } from '@segue/shared/contracts/http';
import { useCallback, useEffect, useRef, useState } from 'react';
import { pausePlaying } from '../../../entities/transport';
import type { Blend } from '../../../entities/blend';
import { BlendPlayer, type BlendTrack } from '../sound/blend-player';
import type { MixSetting } from './use-mix';

export interface BlendPlaying {
  readonly state: 'still' | 'loading' | 'playing';
  readonly error: string | null;
  readonly toggle: () => void;
  /** Wall time of the blend that is heard; 0 while nothing plays. */
  readonly wallNow: () => number;
}

/** Bars that are heard before and after the blend. */
const MARGIN_BARS = 4;

/** Plays the blend as it is set; when a setting changes while it plays, it begins anew with it. */
export function useBlendPlayer(
  from: TrackHearing,
  to: TrackHearing,
  blend: Blend,
  { keyLock, loop, bars }: MixSetting,
): BlendPlaying {
  const player = useRef<BlendPlayer | null>(null);
  const asked = useRef<AbortController | null>(null);
  const [state, setState] = useState<BlendPlaying['state']>('still');
  const [error, setError] = useState<string | null>(null);
  const margin = (blend.seconds / bars) * MARGIN_BARS;

  const stop = useCallback(() => {
    asked.current?.abort();
    player.current?.stop();
    setState('still');
  }, []);
  useEffect(
    () => () => {
      asked.current?.abort();
      player.current?.close();
      player.current = null;
    },
    [],
  );
  const play = () => {
    pausePlaying();
    asked.current?.abort();
    const mine = new AbortController();
    asked.current = mine;
    player.current ??= new BlendPlayer(() => setState('still'));
    setState('loading');
    setError(null);
    player.current
      .play({ blend, tracks: [blendTrack(from), blendTrack(to)], margin, keyLock, loop }, mine.signal)
      .then(() => setState('playing'))
      .catch((reason: unknown) => {
        if (mine.signal.aborted) return;
        setState('still');
        setError(reason instanceof Error ? reason.message : 'The blend could not be played.');
      });
  };
  const again = useRef(play);
  useEffect(() => {
    again.current = play;
  });
  const { from: a, to: b, seconds } = blend;
  const wish = [a.point, a.rate, b.point, b.rate, seconds, keyLock, loop].join(' ');
  const running = state !== 'still';
  const [played, setPlayed] = useState(wish);
  useEffect(() => {
    if (wish === played) return;
    // A slider that is dragged asks for many; the last one counts.
    const timer = setTimeout(() => {
      setPlayed(wish);
      if (running) again.current();
    }, 250);
    return () => clearTimeout(timer);
  }, [wish, played, running]);
  const wallNow = useCallback(() => player.current?.wall ?? 0, []);
  return { state, error, toggle: () => (running ? stop() : play()), wallNow };
}

const blendTrack = ({ track, loudness }: TrackHearing): BlendTrack => ({
  id: track.id,
  loudness: loudness ?? { integratedLufs: null, truePeakDbtp: null },
});

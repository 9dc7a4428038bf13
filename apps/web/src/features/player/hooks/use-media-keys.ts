'use client';
import { useEffect } from 'react';
import { currentItem, skip, togglePlay, useTransport } from '../../../entities/transport';

/** The keyboard's media keys and the phone's lock screen. */
export function useMediaKeys(): void {
  const item = useTransport(currentItem);
  const playing = useTransport((state) => state.playing);
  useEffect(() => {
    if (!('mediaSession' in navigator)) return;
    const { mediaSession } = navigator;
    mediaSession.metadata = item ? new MediaMetadata({ title: item.title, artist: item.subtitle }) : null;
    mediaSession.playbackState = item ? (playing ? 'playing' : 'paused') : 'none';
    mediaSession.setActionHandler('play', togglePlay);
    mediaSession.setActionHandler('pause', togglePlay);
    mediaSession.setActionHandler('previoustrack', () => skip(-1));
    mediaSession.setActionHandler('nexttrack', () => skip(1));
  }, [item, playing]);
}

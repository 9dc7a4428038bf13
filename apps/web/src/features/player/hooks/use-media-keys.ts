'use client';
import { useEffect } from 'react';
import {
  currentItem,
  positionNow,
  seek,
  skip,
  stopPlaying,
  togglePlay,
  useTransport,
} from '../../../entities/transport';
import { inBase } from '../../../lib/base-path';

const STEP_SECONDS = 10;

const ACTIONS: readonly [MediaSessionAction, MediaSessionActionHandler][] = [
  ['play', togglePlay],
  ['pause', togglePlay],
  ['stop', stopPlaying],
  ['previoustrack', () => skip(-1)],
  ['nexttrack', () => skip(1)],
  ['seekbackward', ({ seekOffset }) => seek(Math.max(0, positionNow() - (seekOffset ?? STEP_SECONDS)))],
  ['seekforward', ({ seekOffset }) => seek(positionNow() + (seekOffset ?? STEP_SECONDS))],
  ['seekto', ({ seekTime }) => seekTime !== undefined && seek(seekTime)],
];

/** The keyboard's media keys and the phone's lock screen, with the sleeve. */
export function useMediaKeys(): void {
  const item = useTransport(currentItem);
  const playing = useTransport((state) => state.playing);
  const duration = useTransport((state) => state.duration);
  const second = useTransport((state) => Math.floor(state.time));
  useEffect(() => {
    if (!('mediaSession' in navigator)) return;
    for (const [action, handler] of ACTIONS) navigator.mediaSession.setActionHandler(action, handler);
  }, []);
  useEffect(() => {
    if (!('mediaSession' in navigator)) return;
    const { mediaSession } = navigator;
    mediaSession.metadata = item
      ? new MediaMetadata({
          title: item.preview ? `${item.title} (preview)` : item.title,
          artist: item.subtitle,
          artwork: item.thumbUrl ? [{ src: inBase(item.thumbUrl) }] : [],
        })
      : null;
    mediaSession.playbackState = item ? (playing ? 'playing' : 'paused') : 'none';
  }, [item, playing]);
  useEffect(() => {
    if (!('mediaSession' in navigator) || duration <= 0) return;
    navigator.mediaSession.setPositionState({ duration, position: Math.min(second, duration) });
  }, [duration, second]);
}

'use client';
import {
  currentItem,
  positionNow,
  seek,
  setVolume,
  skip,
  toggleMute,
  togglePlay,
  useTransport,
} from '../../../entities/transport';
import { useKeys, type KeyBinding } from '../../../lib/keyboard';

const STEP_SECONDS = 10;
const VOLUME_STEP = 0.1;

const louder = (volume: number) => setVolume(Math.round(Math.min(1, Math.max(0, volume)) * 100) / 100);

/** Keys of the player, on every page while something is loaded; any page that wants one of them gets it. */
export function usePlayerKeys(): void {
  const loaded = useTransport((state) => currentItem(state) !== undefined);
  const volume = useTransport((state) => state.volume);
  const duration = useTransport((state) => state.duration);
  const by = (seconds: number) => seek(Math.max(0, Math.min(duration, positionNow() + seconds)));
  const keys: readonly Omit<KeyBinding, 'group' | 'weak'>[] = [
    { keys: 'space', label: 'Play or pause', run: togglePlay },
    { keys: 'arrowright', label: 'Ten seconds on', run: () => by(STEP_SECONDS) },
    { keys: 'arrowleft', label: 'Ten seconds back', run: () => by(-STEP_SECONDS) },
    { keys: 'n', label: 'Next track', run: () => skip(1) },
    { keys: 'p', label: 'Previous track', run: () => skip(-1) },
    { keys: 'm', label: 'Mute', run: toggleMute },
    { keys: 'shift+arrowup', label: 'Louder', run: () => louder(volume + VOLUME_STEP) },
    { keys: 'shift+arrowdown', label: 'Quieter', run: () => louder(volume - VOLUME_STEP) },
  ];
  useKeys(loaded ? keys.map((key) => ({ ...key, group: 'Player', weak: true })) : []);
}

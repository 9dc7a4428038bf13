'use client';
import { useKeys, type KeyBinding } from '../../../lib/keyboard';
import type { BlendPlaying } from './use-blend-player';
import { BAR_CHOICES, type Mix } from './use-mix';

const PITCH_STEP = 0.5;

/** Everything on the two decks by keyboard. */
export function useMixKeys({ setting, change, nudge, movePoint }: Mix, { toggle }: BlendPlaying): void {
  const { pitch, range, keyLock, loop, bars } = setting;
  const pitchTo = (percent: number) => change({ pitch: Math.max(-range, Math.min(range, percent)) });
  const keys: readonly Omit<KeyBinding, 'group'>[] = [
    { keys: 'space', label: 'Play the blend, or stop', run: toggle },
    { keys: 'arrowleft', label: 'Second deck a beat earlier in its track', run: () => nudge({ beats: -1 }) },
    { keys: 'arrowright', label: 'Second deck a beat later in its track', run: () => nudge({ beats: 1 }) },
    { keys: ',', label: 'Second deck 5 ms earlier', run: () => nudge({ ms: -5 }) },
    { keys: '.', label: 'Second deck 5 ms later', run: () => nudge({ ms: 5 }) },
    { keys: '[', label: 'Mix-out a bar earlier', run: () => movePoint('out', -1) },
    { keys: ']', label: 'Mix-out a bar later', run: () => movePoint('out', 1) },
    { keys: '{', label: 'Mix-in a bar earlier', run: () => movePoint('in', -1) },
    { keys: '}', label: 'Mix-in a bar later', run: () => movePoint('in', 1) },
    { keys: '-', label: 'Slower by half a percent', run: () => pitchTo(pitch - PITCH_STEP) },
    { keys: '=', label: 'Faster by half a percent', run: () => pitchTo(pitch + PITCH_STEP) },
    { keys: 'k', label: 'Key lock', run: () => change({ keyLock: !keyLock }) },
    { keys: 'l', label: 'Loop the blend', run: () => change({ loop: !loop }) },
    { keys: 'b', label: 'Blend longer, then short again', run: () => change({ bars: following(bars) }) },
  ];
  useKeys(keys.map((key) => ({ ...key, group: 'Two decks' })));
}

const following = (bars: number): number =>
  BAR_CHOICES[(BAR_CHOICES.findIndex((choice) => choice === bars) + 1) % BAR_CHOICES.length] ?? 16;

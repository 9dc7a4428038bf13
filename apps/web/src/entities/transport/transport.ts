'use client';
import { createStore, useStore } from '../../lib/store/store';
import type { PlayItem } from './play-item';

export interface TransportState {
  readonly queue: readonly PlayItem[];
  readonly index: number;
  readonly playing: boolean;
  /** Seconds. */
  readonly time: number;
  /** Seconds; 0 while not known. */
  readonly duration: number;
  /** 0..1 */
  readonly volume: number;
  readonly error: string | null;
}

const store = createStore<TransportState>({
  queue: [],
  index: 0,
  playing: false,
  time: 0,
  duration: 0,
  volume: 1,
  error: null,
});

let audio: HTMLAudioElement | null = null;

/** Made on the first play: the page must load without it, and browsers allow sound only after a press. */
function element(): HTMLAudioElement {
  if (audio) return audio;
  audio = new Audio();
  audio.preload = 'auto';
  audio.ontimeupdate = () => store.set({ time: audio?.currentTime ?? 0 });
  audio.ondurationchange = () =>
    store.set({ duration: Number.isFinite(audio?.duration) ? (audio?.duration ?? 0) : 0 });
  audio.onplay = () => store.set({ playing: true, error: null });
  audio.onpause = () => store.set({ playing: false });
  audio.onended = () => skip(1);
  audio.onerror = () => store.set({ playing: false, error: 'This audio cannot be played here.' });
  return audio;
}

function start(): void {
  element()
    .play()
    .catch((error: unknown) => {
      // Another track was chosen before this one could start: no fault.
      const overtaken = error instanceof DOMException && error.name === 'AbortError';
      if (!overtaken) store.set({ playing: false, error: 'This audio cannot be played here.' });
    });
}

function load(index: number): void {
  const item = store.get().queue[index];
  if (!item) return;
  store.set({ index, time: 0, duration: 0, error: null });
  element().src = item.src;
  start();
}

/** Plays a list from one of its places on. */
export function playQueue(queue: readonly PlayItem[], index = 0): void {
  store.set({ queue });
  load(index);
}

/** Right after what plays; at once when nothing is there. */
export function playNext(item: PlayItem | readonly PlayItem[]): void {
  const items = [item].flat();
  const { queue, index } = store.get();
  if (queue.length === 0) playQueue(items);
  else store.set({ queue: queue.toSpliced(index + 1, 0, ...items) });
}

export const currentItem = ({ queue, index }: TransportState): PlayItem | undefined => queue[index];

/** Play and pause in turn; nothing while nothing is loaded. */
export function togglePlay(): void {
  if (!currentItem(store.get())) return;
  if (store.get().playing) element().pause();
  else start();
}

/** The next (1) or previous (-1) of the queue; back to the start first when some of it has played, as decks do. */
export function skip(step: 1 | -1): void {
  const { index, queue, time } = store.get();
  if (step === -1 && time > 4) seek(0);
  else if (queue[index + step]) load(index + step);
  else element().pause();
}

export function seek(seconds: number): void {
  element().currentTime = seconds;
  store.set({ time: seconds });
}

export function setVolume(volume: number): void {
  element().volume = volume;
  store.set({ volume });
}

export function stopPlaying(): void {
  element().pause();
  store.set({ queue: [], index: 0, playing: false, time: 0, duration: 0, error: null });
}

export const useTransport = <Picked>(select: (state: TransportState) => Picked): Picked =>
  useStore(store, select);

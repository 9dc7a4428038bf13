'use client';
import type { Loudness } from './level';
import { whySilent } from './api/why-silent';
import type { PlayItem } from './play-item';
import { Player } from './player';
import {
  cleared,
  EMPTY_QUEUE,
  moved,
  startQueue,
  withLast,
  withNext,
  without,
  type Queue,
  type QueueEntry,
} from './queue';
import { keepQueue, keptQueue } from './queue-storage';
import { currentItem, transport } from './transport-state';
import { keepSound, keptSound } from './sound-storage';

let made: Player | null = null;
/** Tracks in a row that did not play; more than there are and it stops trying. */
let failures = 0;
const heard = new Map<string, Loudness>();

/** Made on the first play: the page must load without it, and browsers allow sound only after a press. */
function player(): Player {
  if (made) return made;
  made = new Player({
    onTime: (time, duration) => {
      if (time > 0) failures = 0;
      transport.set({ time, duration });
    },
    onPlaying: (playing) => {
      transport.set({ playing, ...(playing && failures === 0 && { error: null }) });
      keep();
    },
    onHandover: (place) => {
      const index = transport.get().queue.findIndex((entry) => entry.place === place);
      const entry = transport.get().queue[index];
      transport.set({ index: Math.max(0, index), time: entry?.mix?.from ?? 0, duration: 0, error: null });
      follow();
    },
    onBlending: (blending) => transport.set({ blending }),
    onEnded: () => skip(1),
    onFailed: (src) => void failed(src),
    onJoining: (joining) => transport.set({ joining }),
  });
  for (const [trackId, loudness] of heard) made.learn(trackId, loudness);
  applySound();
  return made;
}

function keep(): void {
  keepQueue({ ...transport.get(), time: positionNow() });
}

/** Tells the decks what comes next, and the browser's storage what there is. */
function follow(): void {
  const { queue, index } = transport.get();
  made?.follow(queue[index + 1] ?? null);
  keep();
}

/** Where a track is begun: at its mix-in within a set. */
const startOf = (entry: QueueEntry | undefined): number => entry?.mix?.from ?? 0;

function load(index: number, from?: number): void {
  const entry = transport.get().queue[index];
  if (!entry) return;
  const at = from ?? startOf(entry);
  transport.set({ index, time: at, duration: 0 });
  player().load(entry, at);
  follow();
  void player().play();
}

/** Says why, and goes on with the next one. */
async function failed(src: string): Promise<void> {
  const entry = currentItem(transport.get());
  if (entry?.src !== src) return;
  const reason = await whySilent(src);
  if (currentItem(transport.get())?.place !== entry.place) return;
  failures += 1;
  const { queue, index } = transport.get();
  const next = index + 1 < queue.length && failures < queue.length;
  transport.set({
    playing: false,
    error: `“${entry.title}” did not play: ${reason}${next ? ' The next one plays.' : ''}`,
  });
  if (next) load(index + 1);
}

/** Plays a list from one of its places on. */
export function playQueue(items: readonly PlayItem[], index = 0): void {
  if (items.length === 0) return;
  failures = 0;
  const queue = startQueue(items, index);
  transport.set({ ...queue, error: null });
  load(queue.index);
}

/** Right after what plays; at once when nothing is there. */
export function playNext(item: PlayItem | readonly PlayItem[]): void {
  enqueue(item, withNext);
}

/** At the end of the queue; at once when nothing is there. */
export function addToQueue(item: PlayItem | readonly PlayItem[]): void {
  enqueue(item, withLast);
}

function enqueue(
  item: PlayItem | readonly PlayItem[],
  add: (queue: Queue, items: PlayItem[]) => Queue,
): void {
  const items = [item].flat();
  if (!currentItem(transport.get())) return playQueue(items);
  change(add(transport.get(), items));
}

/** The queue in another order, or with fewer entries; what plays goes on unless it is gone. */
function change({ queue, index }: Queue): void {
  const before = currentItem(transport.get());
  transport.set({ queue, index });
  const after = queue[index];
  if (!after) stopPlaying();
  else if (after.place === before?.place) follow();
  else if (transport.get().playing) load(index);
  else {
    transport.set({ time: startOf(after), duration: 0 });
    follow();
  }
}

export const moveInQueue = (from: number, to: number): void => change(moved(transport.get(), from, to));
export const removeFromQueue = (at: number): void => change(without(transport.get(), at));
export const clearQueue = (): void => change(cleared(transport.get()));
/** Plays another place of the queue. */
export const playAt = (index: number): void => load(index);

/** Play and pause in turn; nothing while nothing is loaded. */
export function togglePlay(): void {
  const { index, playing, time } = transport.get();
  const entry = currentItem(transport.get());
  if (!entry) return;
  if (playing) player().pause();
  else if (player().holds(entry)) void player().play();
  else load(index, time);
}

/** Silence for something else that wants to be heard. */
export function pausePlaying(): void {
  if (transport.get().playing) player().pause();
}

/** The next (1) or previous (-1) of the queue; back to the start first when some of it has played, as decks do. */
export function skip(step: 1 | -1): void {
  const { index, queue } = transport.get();
  const start = startOf(queue[index]);
  if (step === -1 && positionNow() > start + 4) seek(start);
  else if (queue[index + step]) load(index + step);
  else if (step === -1) seek(start);
  else if (made) {
    made.pause();
    transport.set({ playing: false });
  }
}

/** So many seconds before a mix-out are heard when a joint is skipped to. */
const BEFORE_JOINT_SECONDS = 5;

/** Goes to the next joint of a set, a moment before it begins; to the next track when that moment is past. */
export function skipToJoint(): void {
  const out = currentItem(transport.get())?.mix?.out ?? null;
  if (out === null) return skip(1);
  const at = Math.max(0, out - BEFORE_JOINT_SECONDS);
  if (positionNow() < at) seek(at);
  else skip(1);
}

export function seek(seconds: number): void {
  const entry = currentItem(transport.get());
  if (entry && made?.holds(entry)) made.seek(seconds);
  transport.set({ time: seconds });
  keep();
}

/** Seconds into what plays, exactly: for what moves with the sound. */
export function positionNow(): number {
  const entry = currentItem(transport.get());
  return entry && made?.holds(entry) ? made.position : transport.get().time;
}

export function setVolume(volume: number): void {
  transport.set({ volume, muted: false });
  applySound();
}

export function toggleMute(): void {
  transport.set({ muted: !transport.get().muted });
  applySound();
}

export function setLevelled(levelled: boolean): void {
  transport.set({ levelled });
  applySound();
}

/** The slider is squared: equal steps are then heard as about equal. */
function applySound(): void {
  const { volume, muted, levelled } = transport.get();
  made?.volume(muted ? 0 : volume ** 2);
  made?.level(levelled);
  keepSound({ volume, muted, levelled });
}

/** Tells how loud a track is, once the analysis has been asked. */
export function learnLoudness(trackId: string, loudness: Loudness): void {
  heard.set(trackId, loudness);
  made?.learn(trackId, loudness);
}

/** Brings back the queue and the volume of the last visit; silent until somebody presses play. */
export function restoreTransport(): void {
  transport.set(keptSound());
  if (transport.get().queue.length > 0) return;
  transport.set(keptQueue());
  window.addEventListener('pagehide', keep);
}

export function stopPlaying(): void {
  made?.stop();
  transport.set({ ...EMPTY_QUEUE, playing: false, blending: false, time: 0, duration: 0, error: null });
  keep();
}

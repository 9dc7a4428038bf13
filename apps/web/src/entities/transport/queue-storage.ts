import { inBase } from '../../lib/base-path';
import type { MixCue } from './mix-cue';
import type { PlayItem } from './play-item';
import { EMPTY_QUEUE, startQueue, type Queue } from './queue';

const NAME = 'segue.queue';

/** What a reload must not lose: the queue and how far into the track it was, in seconds. */
export interface KeptQueue extends Queue {
  readonly time: number;
}

export function keepQueue({ queue, index, time }: KeptQueue): void {
  localStorage.setItem(NAME, JSON.stringify({ items: queue, index, time }));
}

/** The queue of the last visit; an empty one when there is none, or when another version wrote it. */
export function keptQueue(): KeptQueue {
  return readQueue(localStorage.getItem(NAME));
}

export function readQueue(text: string | null): KeptQueue {
  const kept = parsed(text);
  if (!isRecord(kept) || !Array.isArray(kept['items']) || !kept['items'].every(isItem)) {
    return { ...EMPTY_QUEUE, time: 0 };
  }
  const { index, time, items } = kept;
  return {
    ...startQueue(items.map(withSoundMix), typeof index === 'number' ? index : 0),
    time: typeof time === 'number' && time > 0 ? time : 0,
  };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    // Cut off or written by hand: as if there were none.
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A cue that is none is left out: the track then plays from end to end. */
function withSoundMix({ mix, ...item }: PlayItem): PlayItem {
  return isMix(mix) ? { ...item, mix } : item;
}

function isMix(value: unknown): value is MixCue {
  if (!isRecord(value)) return false;
  const numbers = [
    value['from'],
    value['blendSeconds'],
    value['heldUntil'],
    value['settledAt'],
    value['out'] ?? 0,
  ];
  const { rate } = value;
  return numbers.every(Number.isFinite) && typeof rate === 'number' && rate >= 0.25 && rate <= 4;
}

function isItem(value: unknown): value is PlayItem {
  if (!isRecord(value)) return false;
  const words = ['id', 'title', 'subtitle', 'href', 'src'].every((name) => typeof value[name] === 'string');
  // Only our own api is ever played, whatever stands in the storage.
  return words && String(value['src']).startsWith(inBase('/api/')) && String(value['href']).startsWith('/');
}

import type { PlayItem } from './play-item';

/** One place in the queue. A track may stand in it twice, so each place has a number of its own. */
export interface QueueEntry extends PlayItem {
  readonly place: number;
}

/** What plays, what has played and what comes: `index` is the one at the deck. */
export interface Queue {
  readonly queue: readonly QueueEntry[];
  readonly index: number;
}

export const EMPTY_QUEUE: Queue = { queue: [], index: 0 };

const freshPlace = (queue: readonly QueueEntry[]): number =>
  queue.reduce((highest, { place }) => Math.max(highest, place), 0) + 1;

function placed(items: readonly PlayItem[], first: number): QueueEntry[] {
  return items.map((item, index) => ({ ...item, place: first + index }));
}

/** A new queue out of a list, at one of its places. */
export const startQueue = (items: readonly PlayItem[], index: number): Queue => ({
  queue: placed(items, 1),
  index: Math.max(0, Math.min(index, items.length - 1)),
});

/** At the end. */
export const withLast = ({ queue, index }: Queue, items: readonly PlayItem[]): Queue => ({
  queue: [...queue, ...placed(items, freshPlace(queue))],
  index,
});

/** Right after what plays. */
export const withNext = ({ queue, index }: Queue, items: readonly PlayItem[]): Queue => ({
  queue: [...queue.slice(0, index + 1), ...placed(items, freshPlace(queue)), ...queue.slice(index + 1)],
  index,
});

/** Moves an entry from one index to another; what plays goes on playing. */
export function moved({ queue, index }: Queue, from: number, to: number): Queue {
  const entry = queue[from];
  if (!entry || to < 0 || to >= queue.length) return { queue, index };
  const rest = queue.filter((_, at) => at !== from);
  const order = [...rest.slice(0, to), entry, ...rest.slice(to)];
  const playing = queue[index]?.place;
  return {
    queue: order,
    index: Math.max(
      0,
      order.findIndex(({ place }) => place === playing),
    ),
  };
}

/** Without one entry. When it is the one that plays, the next takes its place (the one before, at the end). */
export function without({ queue, index }: Queue, at: number): Queue {
  if (!queue[at]) return { queue, index };
  const rest = queue.filter((_, other) => other !== at);
  const shifted = at < index ? index - 1 : index;
  return { queue: rest, index: Math.max(0, Math.min(shifted, rest.length - 1)) };
}

/** Only what plays stays. */
export function cleared({ queue, index }: Queue): Queue {
  const current = queue[index];
  return current ? { queue: [current], index: 0 } : EMPTY_QUEUE;
}

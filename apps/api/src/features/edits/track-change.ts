import type { TrackChange } from '@segue/shared/contracts/http';
import { bpmValues, type OwnWords, type TrackView } from '../tracks/index.js';

/** Why a track does not get what was asked for. */
export type Refusal = 'without-bpm' | 'bpm-out-of-range' | 'too-many-tags';

export interface Changed {
  readonly words: OwnWords;
  /** What of the change could not be done; the rest is. */
  readonly refused: readonly Refusal[];
}

/** The contract's limits of a tempo. */
const SLOWEST = 40;
const FASTEST = 220;
const MOST_TAGS = 50;

/** What a person says of a track once the change is made; what the change does not name stays. Pure. */
export function changeTrack(view: TrackView, words: OwnWords, change: TrackChange): Changed {
  const tempo = changedBpm(view, words, change.bpm);
  const tags = changedTags(tagsOf(words), change);
  return {
    words: {
      ...words,
      ...(change.rating !== undefined && { rating: change.rating }),
      ...(change.key !== undefined && { key: change.key }),
      bpm: tempo.bpm,
      tags: tags ?? words.tags,
    },
    refused: [...tempo.refused, ...(tags === null ? ['too-many-tags' as const] : [])],
  };
}

const tagsOf = ({ tags }: OwnWords): readonly string[] => (Array.isArray(tags) ? tags : []);

interface ChangedBpm {
  readonly bpm: OwnWords['bpm'];
  readonly refused: readonly Refusal[];
}

/** Times 2 and by 2 are of the tempo that holds, whoever said it. */
function changedBpm(view: TrackView, { bpm }: OwnWords, change: TrackChange['bpm']): ChangedBpm {
  if (change === undefined) return { bpm, refused: [] };
  if ('set' in change) return { bpm: change.set, refused: [] };
  const now = bpmValues(view)[0]?.value;
  if (now === undefined) return { bpm, refused: ['without-bpm'] };
  const next = now * change.times;
  if (next < SLOWEST || next > FASTEST) return { bpm, refused: ['bpm-out-of-range'] };
  return { bpm: next, refused: [] };
}

/** Tags are told apart as they are written, but for case. */
function changedTags(
  tags: readonly string[],
  { addTags = [], removeTags = [] }: TrackChange,
): string[] | null {
  const removed = new Set(removeTags.map(fold));
  const kept = tags.filter((tag) => !removed.has(fold(tag)));
  const next = [...kept];
  for (const tag of addTags) if (!next.some((other) => fold(other) === fold(tag))) next.push(tag);
  return next.length > MOST_TAGS && next.length > tags.length ? null : next;
}

const fold = (tag: string): string => tag.toLowerCase();

/** A track as it shows with these words instead of those that the view holds. */
export function viewWith(view: TrackView, words: OwnWords, ratingOfCopies: number | null): TrackView {
  const others = view.values.filter(({ source, field }) => source !== 'user' || field === 'energy');
  const own = (['bpm', 'key'] as const).flatMap((field) =>
    words[field] === null ? [] : [{ field, source: 'user', value: words[field], confidence: null }],
  );
  const rating = typeof words.rating === 'number' ? words.rating : ratingOfCopies;
  return { ...view, values: [...others, ...own], rating, tags: tagsOf(words) };
}

import { formatKey } from '@segue/shared/domain/mixing';
import type { Condition, HasValue } from '@segue/shared/domain/query';
import type { FlagField, TrackFilterNode } from '../../adapters/search-index/search-index.port.js';
import { daysFilter, range } from './track-query.js';

/** A condition that says all by itself. */
export type PlainCondition = Exclude<Condition, { kind: 'names' }>;

const HAS: Readonly<Record<HasValue, FlagField>> = {
  audio: 'hasAudio',
  analysis: 'analysed',
  bpm: 'hasBpm',
  key: 'hasKey',
  tracklist: 'hasTracklist',
  cover: 'hasCover',
};

/** A filter that nothing passes. */
export const NOTHING: TrackFilterNode = { or: [] };

/** What a condition means in the index, before it is turned round. */
export function plainNode(condition: PlainCondition): TrackFilterNode {
  switch (condition.kind) {
    case 'keys':
      return { field: 'key', in: condition.values.map((key) => formatKey(key)) };
    case 'moods':
      return { field: 'moods', in: condition.values };
    case 'has':
      return { field: HAS[condition.value], is: true };
    case 'range':
      return only(range(condition.field, condition.min, condition.max));
    case 'added':
      return only(daysFilter(condition.from, condition.to));
  }
}

export const turned = (node: TrackFilterNode, not: boolean): TrackFilterNode => (not ? { not: node } : node);

function only(nodes: readonly TrackFilterNode[]): TrackFilterNode {
  const [node] = nodes;
  return nodes.length === 1 && node !== undefined ? node : { and: nodes };
}

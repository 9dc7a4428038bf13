import type { Grant } from '../../access/index.js';
import type { TrackFilterNode } from '../../adapters/search-index/search-index.port.js';

/**
 * Each track once, as the first of these people has it who owns it; for one person there is nothing to leave out.
 * The order of `grants` decides: one's own come first.
 */
export function onceEach(grants: readonly Grant<'collection'>[]): TrackFilterNode[] {
  if (grants.length < 2) return [];
  const people = grants.map(({ ownerId }) => ownerId);
  const each = people.map((ownerId, place): TrackFilterNode => {
    const theirs: TrackFilterNode = { field: 'ownerId', in: [ownerId] };
    if (place === 0) return theirs;
    return { and: [theirs, { not: { field: 'ownerIds', in: people.slice(0, place) } }] };
  });
  return [{ or: each }];
}

/** Tracks on records that whoever searches owns, or does not. */
export function ownedBy(viewerId: string, owned: boolean | undefined): TrackFilterNode[] {
  if (owned === undefined) return [];
  const mine: TrackFilterNode = { field: 'ownerIds', in: [viewerId] };
  return [owned ? mine : { not: mine }];
}

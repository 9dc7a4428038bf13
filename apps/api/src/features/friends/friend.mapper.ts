import type { Friend, Shares } from '@segue/shared/contracts/http';
import type { StoredFriendship, StoredPerson, StoredShare } from './friends.repository.js';

const NOTHING: Shares = { collection: false, ratings: false, playlists: false, audio: false };

export function toPerson({ id, name, username, displayUsername }: StoredPerson): Friend['person'] {
  return { id, name, username: displayUsername ?? username ?? id };
}

/** The other one of the two. */
export function otherOf(friendship: StoredFriendship, me: string): StoredPerson {
  return friendship.askedById === me ? friendship.asked : friendship.askedBy;
}

export function toFriend(
  friendship: StoredFriendship,
  me: string,
  shares: readonly StoredShare[],
  records: ReadonlyMap<string, number>,
): Friend {
  const other = otherOf(friendship, me);
  const received = shareBetween(shares, other.id, me);
  return {
    id: friendship.id,
    person: toPerson(other),
    since: (friendship.acceptedAt ?? friendship.createdAt).toISOString(),
    given: shareBetween(shares, me, other.id),
    received,
    records: received.collection ? (records.get(other.id) ?? 0) : null,
  };
}

function shareBetween(shares: readonly StoredShare[], ownerId: string, viewerId: string): Shares {
  const found = shares.find((share) => share.ownerId === ownerId && share.viewerId === viewerId);
  if (found === undefined) return NOTHING;
  const { collection, ratings, playlists, audio } = found;
  return { collection, ratings, playlists, audio };
}

/** A request as both sides list it. */
export function toRequest(friendship: StoredFriendship, me: string) {
  return {
    id: friendship.id,
    person: toPerson(otherOf(friendship, me)),
    askedAt: friendship.createdAt.toISOString(),
  };
}

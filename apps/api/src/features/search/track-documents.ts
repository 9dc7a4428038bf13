import { Injectable } from '@nestjs/common';
import { AccessService, onBehalfOf, type Grant } from '../../access/index.js';
import type { TrackDocument } from '../../adapters/search-index/search-index.port.js';
import { asShared, type TrackView } from '../tracks/index.js';
import { audienceOf } from './audience.js';
import { SearchRepository } from './search.repository.js';
import { toTrackDocument } from './track-document.mapper.js';

/** Makes the documents of views: one for the owner, and one for each kind of share that somebody has of it. */
@Injectable()
export class TrackDocuments {
  constructor(
    private readonly access: AccessService,
    private readonly people: SearchRepository,
  ) {}

  async of(views: readonly TrackView[]): Promise<TrackDocument[]> {
    const sights = await this.sights([...new Set(views.map(({ userId }) => userId))]);
    const ownerIds = await this.people.ownersOf(views.flatMap(({ releaseId }) => releaseId ?? []));
    return views.flatMap((view) =>
      (sights.get(view.userId) ?? []).map((grant) =>
        toTrackDocument(
          asShared(view, grant),
          audienceOf(grant),
          ownerIds.get(view.releaseId ?? '') ?? [view.userId],
        ),
      ),
    );
  }

  /** For each owner one grant an audience; the owner's own, where there is anybody to search by it, before a friend's who may see as much. */
  private async sights(ownerIds: readonly string[]): Promise<Map<string, Grant<'collection'>[]>> {
    const given = await this.access.givenBy(ownerIds, 'collection');
    const signIn = await this.people.whoSignIn(ownerIds);
    return new Map(
      ownerIds.map((ownerId) => {
        // Of two grants for the same audience the last counts.
        const mine = signIn.has(ownerId) ? [onBehalfOf(ownerId)] : [];
        const grants = [...given.filter((grant) => grant.ownerId === ownerId), ...mine];
        return [ownerId, [...new Map(grants.map((grant) => [audienceOf(grant), grant])).values()]];
      }),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { notFound } from '@segue/shared/node';
import { AccessRepository, type Shared } from './access.repository.js';
import { may, type Grant, type Own, type SharedScope } from './grant.js';
import { issue } from './issue.js';

/** Who looks by a link is no user. */
const NOBODY = '';

/** A proof that whoever has a link may see its playlist; name no other playlist with it. */
export interface LinkGrant {
  readonly linkId: string;
  readonly playlistId: string;
  readonly grant: Grant<'playlists'>;
}

const SCOPES: readonly SharedScope[] = ['collection', 'ratings', 'playlists', 'audio'];

/** The one place that decides what a person may see of another. Changing is for the owner alone: see `own`. */
@Injectable()
export class AccessService {
  constructor(private readonly access: AccessRepository) {}

  /** Everybody of whom this person may see the `scope`, friends and followed collections, themselves first. */
  async everybody<S extends SharedScope>(viewer: Own, scope: S): Promise<Grant<S>[]> {
    return [viewer, ...(await this.others(viewer, scope))];
  }

  /** The same without themselves. */
  async others<S extends SharedScope>(viewer: Own, scope: S): Promise<Grant<S>[]> {
    const shared = await this.access.sharedWith(viewer.ownerId);
    return shared.map(grantOf).filter((grant) => may(grant, scope));
  }

  /** Everything that others may see of the `scope` of these people, one grant for each who may. */
  async givenBy<S extends SharedScope>(ownerIds: readonly string[], scope: S): Promise<Grant<S>[]> {
    const shared = await this.access.sharedBy(ownerIds);
    return shared.map(grantOf).filter((grant) => may(grant, scope));
  }

  /** What an open link lets anybody at: one playlist, with its audio where its owner said so. Null for no such link. */
  async byLink(tokenHash: string, now: Date): Promise<LinkGrant | null> {
    const link = await this.access.link(tokenHash, now);
    if (link === null) return null;
    const scopes = new Set<SharedScope>(link.audio ? ['playlists', 'audio'] : ['playlists']);
    const grant = issue<'playlists'>(link.ownerId, NOBODY, scopes);
    return { linkId: link.id, playlistId: link.playlistId, grant };
  }

  /**
   * The `scope` of one person, who may be oneself.
   * @throws not-found for a stranger as for nobody at all, so that ids tell nothing
   */
  async of<S extends SharedScope>(viewer: Own, ownerId: string, scope: S): Promise<Grant<S>> {
    if (ownerId === viewer.ownerId) return viewer;
    const grant = (await this.others(viewer, scope)).find((one) => one.ownerId === ownerId);
    if (grant === undefined) throw notFound('This person');
    return grant;
  }
}

function grantOf(row: Shared): Grant<never> {
  return issue<never>(row.ownerId, row.viewerId, new Set(SCOPES.filter((scope) => row[scope])));
}

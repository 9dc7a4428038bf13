import { may, type Grant } from '../../access/index.js';
import type { TrackView } from './track-view.js';

/**
 * A view without what its owner does not share with whoever looks. Tempo, key, energy and the analysis are facts of
 * the catalogue; rating, tags, folders and places are the owner's own, and whether there is audio is for who may hear it.
 * Crates are nobody else's.
 */
export function asShared(view: TrackView, grant: Grant<never>): TrackView {
  return {
    ...view,
    ...(!may(grant, 'ratings') && { rating: null, tags: [], folders: [], places: [] }),
    ...(!may(grant, 'all') && { crates: [] }),
    ...(!may(grant, 'audio') && { audioFileId: null }),
    ...(!may(grant, 'collection') && { addedAt: null }),
    owned: view.owned && grant.ownerId === grant.viewerId,
  };
}

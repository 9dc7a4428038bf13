import { Injectable } from '@nestjs/common';
import type { CatalogueHit, releaseRoutes, RouteInput } from '@segue/shared/contracts/http';
import { unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { askWhileWaiting, DiscogsCredentials } from '../discogs/index.js';
import { HandAddedRepository } from './hand-added.repository.js';

/** Looks for a release at Discogs while somebody waits. */
@Injectable()
export class CatalogueSearchService {
  constructor(
    private readonly discogs: DiscogsCredentials,
    private readonly added: HandAddedRepository,
  ) {}

  async search(
    mine: Own,
    query: RouteInput<typeof releaseRoutes.searchCatalogue>['query'],
  ): Promise<{ items: CatalogueHit[] }> {
    const asked = Object.values(query).some((value) => value !== undefined && value !== '');
    if (!asked) throw unprocessable('Say what to look for: words, a barcode, a catalogue or release number.');
    const catalogue = await this.discogs.catalogueFor(mine);
    const found = await askWhileWaiting(() => catalogue.searchReleases(query));
    const owned = await this.added.owned(
      mine,
      found.map(({ discogsId }) => discogsId),
    );
    return {
      items: found.map((hit) => ({
        ...hit,
        barcodes: [...hit.barcodes],
        owned: owned.get(hit.discogsId) ?? 0,
      })),
    };
  }
}

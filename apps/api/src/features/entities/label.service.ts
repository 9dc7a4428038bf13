import { Injectable } from '@nestjs/common';
import type { entityRoutes, RouteOutput } from '@segue/shared/contracts/http';
import { stripDisambiguation } from '@segue/shared/domain/music';
import { notFound } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { RecordTracksRepository } from '../tracks/index.js';
import { EntityPartsRepository } from './entity-parts.repository.js';
import { ShapeService } from './shape.service.js';

const byCatalogueNumber = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** One label, as far as a person's records know it. */
@Injectable()
export class LabelService {
  constructor(
    private readonly parts: EntityPartsRepository,
    private readonly tracks: RecordTracksRepository,
    private readonly shapes: ShapeService,
  ) {}

  /** @throws not-found for a label of none of the person's records */
  async page(mine: Own, id: string): Promise<RouteOutput<typeof entityRoutes.label>> {
    const [label, releaseIds] = await Promise.all([this.parts.label(id), this.parts.ofLabel(mine, id)]);
    if (label === null || releaseIds.length === 0) throw notFound('This label');
    const trackIds = await this.tracks.tracksOf(releaseIds);
    const [shape, artists] = await Promise.all([
      this.shapes.of(mine, { releaseIds, trackIds }, releaseIds),
      this.parts.artistsOn(releaseIds),
    ]);
    return {
      id,
      discogsId: label.discogsId,
      name: stripDisambiguation(label.name),
      ...shape,
      releases: shape.releases.sort((a, b) => byCatalogueNumber.compare(a.catalogNumber, b.catalogNumber)),
      artists: artists.map((artist) => ({ ...artist, name: stripDisambiguation(artist.name) })),
    };
  }
}

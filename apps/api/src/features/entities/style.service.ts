import { Injectable } from '@nestjs/common';
import type { entityRoutes, RouteOutput } from '@segue/shared/contracts/http';
import { stripDisambiguation } from '@segue/shared/domain/music';
import { notFound } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { SearchService } from '../search/index.js';
import { RecordTracksRepository } from '../tracks/index.js';
import { EntityPartsRepository } from './entity-parts.repository.js';
import { ShapeService } from './shape.service.js';

/** One style, as far as a person's records have it. */
@Injectable()
export class StyleService {
  constructor(
    private readonly search: SearchService,
    private readonly parts: EntityPartsRepository,
    private readonly tracks: RecordTracksRepository,
    private readonly shapes: ShapeService,
  ) {}

  /** @throws not-found for a style of none of the person's records */
  async page(mine: Own, name: string): Promise<RouteOutput<typeof entityRoutes.style>> {
    const part = await this.search.matching(mine, { style: [name] });
    const releaseIds = [...part.releaseIds, ...(await this.tracks.releasesOf(part.trackIds))];
    if (releaseIds.length === 0) throw notFound('This style');
    const [shape, artists] = await Promise.all([
      this.shapes.of(mine, part, releaseIds),
      this.parts.artistsOn(releaseIds),
    ]);
    return {
      name,
      ...shape,
      neighbours: shape.styles.filter(({ value }) => value !== name),
      artists: artists.map((artist) => ({ ...artist, name: stripDisambiguation(artist.name) })),
    };
  }
}

import { Injectable } from '@nestjs/common';
import type { entityRoutes, RouteOutput } from '@segue/shared/contracts/http';
import { stripDisambiguation } from '@segue/shared/domain/music';
import { conflict, notFound } from '@segue/shared/node';
import { z } from 'zod';
import type { Own } from '../../access/index.js';
import { askWhileWaiting, DiscogsCredentials } from '../discogs/index.js';
import { RecordTracksRepository } from '../tracks/index.js';
import { ArtistsRepository, type StoredArtist } from './artists.repository.js';
import { EntityPartsRepository } from './entity-parts.repository.js';
import { ShapeService } from './shape.service.js';

type ArtistPage = RouteOutput<typeof entityRoutes.artist>;

const related = z.array(z.object({ discogsId: z.number().int(), name: z.string() }));

/** One artist, as far as a person's records know them. */
@Injectable()
export class ArtistService {
  constructor(
    private readonly artists: ArtistsRepository,
    private readonly parts: EntityPartsRepository,
    private readonly tracks: RecordTracksRepository,
    private readonly shapes: ShapeService,
    private readonly discogs: DiscogsCredentials,
  ) {}

  /** @throws not-found for an artist who is on none of the person's records */
  async page(mine: Own, id: string): Promise<ArtistPage> {
    const { artist, part } = await this.here(mine, id);
    const releaseIds = await this.releasesOf(part);
    const [shape, printed, labels, relations] = await Promise.all([
      this.shapes.of(mine, part, releaseIds),
      this.artists.printedNames(mine, id),
      this.parts.labelsOn(releaseIds),
      this.relations(mine, artist),
    ]);
    const name = stripDisambiguation(artist.name);
    return {
      id,
      discogsId: artist.discogsId,
      name,
      imageUrl: artist.imageUrl,
      variations: [...new Set([...printed, ...artist.variations])].filter((other) => other !== name).sort(),
      fetchedAt: artist.fetchedAt?.toISOString() ?? null,
      labels: labels.map((label) => ({ ...label, name: stripDisambiguation(label.name) })),
      ...relations,
      ...shape,
    };
  }

  /**
   * Asks Discogs for the artist's own page.
   * @throws conflict when Discogs has none: the name stood on a record without a number, or was typed in
   */
  async fetch(mine: Own, id: string, now = new Date()): Promise<{ fetchedAt: string }> {
    const { artist } = await this.here(mine, id);
    const { discogsId } = artist;
    if (discogsId === null) throw conflict('Discogs has no page of this artist.');
    const catalogue = await this.discogs.catalogueFor(mine);
    const page = await askWhileWaiting(() => catalogue.getArtist(discogsId));
    if (page === null) throw notFound('This artist at Discogs');
    await this.artists.saveFetched(id, page, now);
    return { fetchedAt: now.toISOString() };
  }

  private async here(mine: Own, id: string) {
    const [artist, part] = await Promise.all([this.artists.find(id), this.artists.part(mine, id)]);
    if (artist === null || part.releaseIds.length + part.trackIds.length === 0) throw notFound('This artist');
    return { artist, part };
  }

  private async releasesOf({
    releaseIds,
    trackIds,
  }: {
    releaseIds: readonly string[];
    trackIds: readonly string[];
  }) {
    return [...new Set([...releaseIds, ...(await this.tracks.releasesOf(trackIds))])];
  }

  /** Aliases, groups and members, each with its page where it has one here. */
  private async relations(mine: Own, artist: StoredArtist) {
    const [aliases, groups, members] = [artist.aliases, artist.groups, artist.members].map((list) =>
      related.parse(list),
    );
    const all = [aliases, groups, members].flatMap((list) => list ?? []);
    const here = await this.artists.here(
      mine,
      all.map(({ discogsId }) => discogsId),
    );
    const named = (list: typeof all = []) =>
      list.map(({ discogsId, name }) => {
        return { id: here.get(discogsId) ?? null, discogsId, name: stripDisambiguation(name) };
      });
    return { aliases: named(aliases), groups: named(groups), members: named(members) };
  }
}

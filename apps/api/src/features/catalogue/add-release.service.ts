import { Injectable } from '@nestjs/common';
import type { Release, releaseRoutes, RouteInput } from '@segue/shared/contracts/http';
import type { DiscogsReleaseId } from '@segue/shared/domain/music';
import { notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { askWhileWaiting, DiscogsCredentials } from '../discogs/index.js';
import { ItemsService } from '../items/index.js';
import { DetailsWriter } from '../releases/index.js';
import { HandAddedRepository } from './hand-added.repository.js';
import { factsOf, type TypedRelease } from './typed-release.js';

/** Adds a record by hand: one that Discogs knows, or one that is typed in. */
@Injectable()
export class AddReleaseService {
  constructor(
    private readonly discogs: DiscogsCredentials,
    private readonly added: HandAddedRepository,
    private readonly details: DetailsWriter,
    private readonly items: ItemsService,
  ) {}

  /** @throws unprocessable unless there is either a number or something typed */
  async add(
    mine: Own,
    { discogsId, typed, item }: RouteInput<typeof releaseRoutes.add>['body'],
  ): Promise<Release> {
    if ((discogsId === undefined) === (typed === undefined))
      throw unprocessable('Name a release at Discogs by its number, or type one in: one of the two.');
    const releaseId =
      typed === undefined ? await this.fromDiscogs(mine, discogsId ?? 0) : await this.typedIn(mine, typed);
    return this.items.put(mine, releaseId, item);
  }

  /** With its tracklist at once: somebody who adds one record wants to see it. */
  private async fromDiscogs(mine: Own, discogsId: number): Promise<string> {
    const known = await this.added.byDiscogsId(discogsId);
    if (known?.details === 'detailed') return known.id;
    const catalogue = await this.discogs.catalogueFor(mine);
    const answer = await askWhileWaiting(() => catalogue.getRelease(discogsId as DiscogsReleaseId));
    if (answer?.status !== 'found') throw notFound(`A release with the number ${discogsId} at Discogs`);
    const id = known?.id ?? (await this.added.list(answer.release));
    await this.details.write(id, answer.release, answer.etag);
    return id;
  }

  private async typedIn(mine: Own, typed: TypedRelease): Promise<string> {
    const { title, artist, year, label, format, tracks } = typed;
    const [artists, labels] = await Promise.all([
      this.added.artistNumbers([artist, ...tracks.map((track) => track.artist)]),
      this.added.labelNumbers([label]),
    ]);
    const id = await this.added.typeIn(mine, { title, artistCredit: artist, year, formatText: format });
    await this.details.write(id, factsOf(typed, { artists, labels }), null);
    return id;
  }
}

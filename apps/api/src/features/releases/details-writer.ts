import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/index.js';
import { CatalogueNamesRepository } from './catalogue-names.repository.js';
import { DetailsRepository, type ReleaseFacts } from './details.repository.js';
import { ReleaseTracksRepository } from './release-tracks.repository.js';

/** Writes what the catalogue, or a person by hand, says of a release: all of it or nothing. */
@Injectable()
export class DetailsWriter {
  constructor(
    private readonly transactions: Transactions,
    private readonly names: CatalogueNamesRepository,
    private readonly details: DetailsRepository,
    private readonly tracks: ReleaseTracksRepository,
  ) {}

  async write(releaseId: string, release: ReleaseFacts, etag: string | null): Promise<void> {
    await this.transactions.run(async (tx) => {
      const artists = await this.names.artists(artistsOf(release), tx);
      const labels = await this.names.labels(release.labels, tx);
      await this.details.saveRelease(releaseId, release, etag, tx);
      await this.details.saveArtists(releaseId, release.artists, artists, tx);
      await this.details.saveLabels(releaseId, release.labels, labels, tx);
      await this.details.saveFacts(releaseId, release, tx);
      await this.tracks.save(releaseId, release.tracks, artists, tx);
    });
  }
}

function artistsOf({ artists, tracks }: ReleaseFacts): ReleaseFacts['artists'] {
  return [...artists, ...tracks.flatMap((track) => [...track.artists, ...track.credits])];
}

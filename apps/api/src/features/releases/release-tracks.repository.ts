import { Injectable } from '@nestjs/common';
import type { CatalogueTrack } from '../../adapters/catalogues/index.js';
import type { Db } from '../../database/index.js';
import { idOf, type Ids } from './catalogue-names.repository.js';

/** The tracks of a release as a catalogue has them: some four statements, however many there are. */
@Injectable()
export class ReleaseTracksRepository {
  /**
   * Tracks keep their ids, by their place on the release: audio, analysis and corrections hang on them.
   * A place that the catalogue no longer has goes only when nothing hangs on it.
   */
  async save(releaseId: string, tracks: readonly CatalogueTrack[], ids: Ids, db: Db): Promise<void> {
    await this.dropOthers(releaseId, tracks, db);
    const idByPlace = await this.saveFacts(releaseId, tracks, db);
    await db.trackArtist.deleteMany({ where: { trackId: { in: [...idByPlace.values()] } } });
    const credits = tracks.flatMap((track) => creditsOf(track, idByPlace.get(track.sortOrder) ?? '', ids));
    if (credits.length === 0) return;
    await db.$executeRaw`
      INSERT INTO "TrackArtist" ("trackId", position, "artistId", anv, "join", role)
      SELECT c."trackId", c.position, c."artistId", c.anv, c."join", c.role
      FROM jsonb_to_recordset(${JSON.stringify(credits)}::jsonb) AS c(
        "trackId" uuid, position int, "artistId" uuid, anv text, "join" text, role text)`;
  }

  private async dropOthers(releaseId: string, tracks: readonly CatalogueTrack[], db: Db): Promise<void> {
    await db.track.deleteMany({
      where: {
        releaseId,
        sortOrder: { notIn: tracks.map(({ sortOrder }) => sortOrder) },
        audio: null,
        values: { none: {} },
        personal: { none: {} },
        playlistItems: { none: {} },
        edits: { none: {} },
        cues: { none: {} },
        spins: { none: {} },
        importedEntries: { none: {} },
      },
    });
  }

  private async saveFacts(
    releaseId: string,
    tracks: readonly CatalogueTrack[],
    db: Db,
  ): Promise<Map<number, string>> {
    const facts = tracks.map(({ sortOrder, position, title, artistCredit, durationSeconds }) => {
      return { sortOrder, position, title, artistCredit, durationSeconds };
    });
    const rows = await db.$queryRaw<{ id: string; sortOrder: number }[]>`
      INSERT INTO "Track" (id, "releaseId", "sortOrder", position, title, "artistCredit", "durationSeconds", "updatedAt")
      SELECT gen_random_uuid(), ${releaseId}::uuid, t."sortOrder", t.position, t.title, t."artistCredit",
             t."durationSeconds", now()
      FROM jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) AS t(
        "sortOrder" int, position text, title text, "artistCredit" text, "durationSeconds" int)
      ON CONFLICT ("releaseId", "sortOrder") DO UPDATE SET
        position = excluded.position, title = excluded.title, "artistCredit" = excluded."artistCredit",
        "durationSeconds" = excluded."durationSeconds", "updatedAt" = now()
      RETURNING id, "sortOrder"`;
    return new Map(rows.map(({ id, sortOrder }) => [sortOrder, id]));
  }
}

function creditsOf({ artists, credits }: CatalogueTrack, trackId: string, ids: Ids) {
  const main = artists.map((artist) => ({ ...artist, role: '' }));
  return [...main, ...credits].map(({ discogsId, name, anv, join, role }, position) => {
    return { trackId, position, artistId: idOf(ids, { discogsId, name }), anv, join, role };
  });
}

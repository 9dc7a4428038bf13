import { Injectable } from '@nestjs/common';
import type { ListedRelease } from '../../adapters/catalogues/index.js';
import { PrismaService, type Db } from '../../database/index.js';
import { CatalogueNamesRepository, nameKey } from './catalogue-names.repository.js';
import { factsToWrite, listedFacts, type KnownRelease } from './listed-facts.js';

const FACTS = {
  id: true,
  discogsId: true,
  details: true,
  masterId: true,
  title: true,
  artistCredit: true,
  year: true,
  labelText: true,
  catalogNumber: true,
  formatText: true,
  genres: true,
  styles: true,
  thumbUrl: true,
  coverUrl: true,
  _count: { select: { artists: true } },
} as const;

/** Releases as a catalogue's listing has them: enough to show and find them until their tracklists come. */
@Injectable()
export class ListedReleasesRepository {
  constructor(
    private readonly prisma: PrismaService,
    private readonly names: CatalogueNamesRepository,
  ) {}

  /** Their ids by their number at the catalogue, as far as they are here. */
  async ids(discogsIds: readonly number[], db: Db = this.prisma): Promise<Map<number, string>> {
    const known = await this.known(discogsIds, db);
    return new Map([...known].map(([discogsId, { id }]) => [discogsId, id]));
  }

  /** Sees to it that every release is there as listed. Only what differs is written; `changed` are the ids of that. */
  async save(
    releases: readonly ListedRelease[],
    db: Db,
  ): Promise<{ ids: Map<number, string>; changed: string[] }> {
    const once = [...new Map(releases.map((release) => [release.discogsId, release])).values()];
    // In one order always, so that two syncs at once never wait for each other in a circle.
    const sorted = once.sort((a, b) => a.discogsId - b.discogsId);
    const before = await this.known(
      sorted.map(({ discogsId }) => discogsId),
      db,
    );
    const changed = [...(await this.update(sorted, before, db)), ...(await this.create(sorted, before, db))];
    const ids = await this.ids(
      sorted.map(({ discogsId }) => discogsId),
      db,
    );
    const touched = changed.flatMap((release) => ids.get(release.discogsId) ?? []);
    await this.link(changed, ids, db);
    return { ids, changed: touched };
  }

  private async update(
    releases: readonly ListedRelease[],
    before: ReadonlyMap<number, KnownRelease>,
    db: Db,
  ): Promise<ListedRelease[]> {
    const changed: ListedRelease[] = [];
    for (const release of releases) {
      const known = before.get(release.discogsId);
      if (known === undefined) continue;
      const facts = factsToWrite(known, listedFacts(release));
      const unlinked = known.details !== 'detailed' && known.artists !== release.artists.length;
      if (facts === null && !unlinked) continue;
      const { genres, styles, ...rest } = facts ?? {};
      const lists = { ...(genres && { genres: [...genres] }), ...(styles && { styles: [...styles] }) };
      if (facts !== null) await db.release.update({ where: { id: known.id }, data: { ...rest, ...lists } });
      if (known.details !== 'detailed') changed.push(release);
    }
    return changed;
  }

  private async create(
    releases: readonly ListedRelease[],
    before: ReadonlyMap<number, KnownRelease>,
    db: Db,
  ): Promise<ListedRelease[]> {
    const fresh = releases.filter(({ discogsId }) => !before.has(discogsId));
    if (fresh.length === 0) return [];
    const made = await db.release.createManyAndReturn({
      data: fresh.map((release) => {
        const { genres, styles, ...facts } = listedFacts(release);
        return { discogsId: release.discogsId, ...facts, genres: [...genres], styles: [...styles] };
      }),
      skipDuplicates: true,
      select: { discogsId: true },
    });
    // One that somebody else's sync made in this moment is theirs to link.
    const numbers = new Set(made.map(({ discogsId }) => discogsId));
    return fresh.filter(({ discogsId }) => numbers.has(discogsId));
  }

  /** Artists, labels and formats: replaced as a whole. */
  private async link(
    releases: readonly ListedRelease[],
    ids: ReadonlyMap<number, string>,
    db: Db,
  ): Promise<void> {
    if (releases.length === 0) return;
    const artists = await this.names.artists(
      releases.flatMap((release) => release.artists),
      db,
    );
    const labels = await this.names.labels(
      releases.flatMap((release) => release.labels),
      db,
    );
    const linked = releases.map((release) => ({ release, releaseId: must(ids, release.discogsId) }));
    const where = { releaseId: { in: linked.map(({ releaseId }) => releaseId) } };
    await db.releaseArtist.deleteMany({ where });
    await db.releaseArtist.createMany({
      data: linked.flatMap(({ release, releaseId }) =>
        release.artists.map(({ discogsId, name, anv, join }, position) => {
          return { releaseId, position, artistId: must(artists, nameKey({ discogsId, name })), anv, join };
        }),
      ),
    });
    await db.releaseLabel.deleteMany({ where });
    await db.releaseLabel.createMany({
      data: linked.flatMap(({ release, releaseId }) =>
        release.labels.map((label, position) => {
          const { catalogNumber } = label;
          return { releaseId, position, labelId: must(labels, nameKey(label)), catalogNumber };
        }),
      ),
    });
    await db.releaseFormat.deleteMany({ where });
    await db.releaseFormat.createMany({
      data: linked.flatMap(({ release, releaseId }) =>
        release.formats.map((format, position) => {
          return { releaseId, position, ...format, descriptions: [...format.descriptions] };
        }),
      ),
    });
  }

  private async known(discogsIds: readonly number[], db: Db): Promise<Map<number, KnownRelease>> {
    const rows = await db.release.findMany({ where: { discogsId: { in: [...discogsIds] } }, select: FACTS });
    const known = rows.flatMap(({ _count, discogsId, ...row }) =>
      discogsId === null ? [] : [{ ...row, discogsId, artists: _count.artists }],
    );
    return new Map(known.map((release) => [release.discogsId, release]));
  }
}

function must<Key>(ids: ReadonlyMap<Key, string>, key: Key): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`“${String(key)}” was saved, but is not there.`);
  return id;
}

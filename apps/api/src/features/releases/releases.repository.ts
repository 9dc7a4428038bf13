import { Injectable } from '@nestjs/common';
import { may, type Grant, type Own } from '../../access/index.js';
import { Prisma, PrismaService } from '../../database/index.js';
import { seenReleases, type SeenRelease } from '../tracks/index.js';

const parts = {
  artists: { include: { artist: true }, orderBy: { position: 'asc' } },
  labels: { include: { label: true }, orderBy: { position: 'asc' } },
  identifiers: { orderBy: { position: 'asc' } },
} as const;

/** A release as the catalogue has it, with copies. */
export type StoredRelease = Prisma.ReleaseGetPayload<{ include: typeof parts & { items: true } }>;

/** What one person makes of a release. */
export interface PersonalRelease {
  /** In their words. */
  readonly seen: SeenRelease;
  /** Fields that they edited. */
  readonly edited: readonly string[];
  readonly spins: number;
  readonly lastPlayedAt: Date | null;
}

/** What is left of a copy where its owner shares no more than that they have it. */
const UNSHARED = {
  folder: '',
  mediaCondition: '',
  sleeveCondition: '',
  rating: null,
  notes: '',
  customFields: {},
  shelf: '',
  box: '',
  slot: '',
  ownerEdited: [],
  discogsValues: {},
  discogsInstance: null,
  goneSince: null,
};

@Injectable()
export class ReleasesRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** A release that one of these people owns, with everybody's copies as far as they are shared, in the order of `grants`. */
  async among(grants: readonly Grant<'collection'>[], id: string): Promise<StoredRelease | null> {
    const theirs = { userId: { in: grants.map(({ ownerId }) => ownerId) } };
    const stored = await this.prisma.release.findFirst({
      where: { id, items: { some: theirs } },
      include: { ...parts, items: { where: theirs, orderBy: { copy: 'asc' } } },
    });
    return stored && { ...stored, items: grants.flatMap((grant) => shownCopies(stored.items, grant)) };
  }

  /** How the grant's owner sees the release; what they edited and played is told to themselves only. */
  async personal(grant: Grant<'collection'>, id: string): Promise<PersonalRelease | null> {
    const { ownerId: userId } = grant;
    const [[seen], edits, played] = await Promise.all([
      this.prisma.$queryRaw<SeenRelease[]>`
        SELECT r.* FROM (${seenReleases(Prisma.sql`${userId}`)}) r WHERE r.id = ${id}::uuid`,
      this.prisma.releaseEdit.findMany({ where: { userId, releaseId: id }, select: { field: true } }),
      this.prisma.spin.aggregate({
        where: { userId, releaseId: id },
        _count: true,
        _max: { playedAt: true },
      }),
    ]);
    if (seen === undefined) return null;
    if (!may(grant, 'all')) return { seen, edited: [], spins: 0, lastPlayedAt: null };
    return {
      seen,
      edited: edits.map(({ field }) => field),
      spins: played._count,
      lastPlayedAt: played._max.playedAt,
    };
  }

  async owns({ ownerId }: Own, id: string): Promise<boolean> {
    return (await this.prisma.collectionItem.count({ where: { userId: ownerId, releaseId: id } })) > 0;
  }
}

function shownCopies(items: StoredRelease['items'], grant: Grant<'collection'>): StoredRelease['items'] {
  const copies = items.filter(({ userId }) => userId === grant.ownerId);
  return may(grant, 'ratings') ? copies : copies.map((copy) => ({ ...copy, ...UNSHARED }));
}

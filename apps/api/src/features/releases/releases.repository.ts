import { Injectable } from '@nestjs/common';
import { may, type Grant } from '../../access/index.js';
import { Prisma, PrismaService } from '../../database/index.js';

export type StoredRelease = Prisma.ReleaseGetPayload<{ include: { items: true } }>;

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
      include: { items: { where: theirs, orderBy: { copy: 'asc' } } },
    });
    return stored && { ...stored, items: grants.flatMap((grant) => shownCopies(stored.items, grant)) };
  }
}

function shownCopies(items: StoredRelease['items'], grant: Grant<'collection'>): StoredRelease['items'] {
  const copies = items.filter(({ userId }) => userId === grant.ownerId);
  return may(grant, 'ratings') ? copies : copies.map((copy) => ({ ...copy, ...UNSHARED }));
}

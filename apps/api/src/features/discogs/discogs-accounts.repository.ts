import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import type { AccountField, AccountFolder, CollectionValue } from '../../adapters/catalogues/index.js';
import { Prisma, PrismaService, type Db } from '../../database/index.js';
import { toStoredAccount, type AskedAt, type StoredAccount } from './stored-account.js';

/** What the parts of an account that are asked for now and then came to. */
export interface AccountFacts {
  readonly folders?: readonly AccountFolder[];
  readonly fields?: readonly AccountField[];
  readonly value?: CollectionValue | null;
}

@Injectable()
export class DiscogsAccountsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async find({ ownerId }: Own): Promise<StoredAccount | null> {
    const row = await this.prisma.discogsAccount.findUnique({ where: { userId: ownerId } });
    return row && toStoredAccount(row);
  }

  /** Who else of this installation has connected this account. */
  async connectedBy(username: string): Promise<string | null> {
    const found = await this.prisma.discogsAccount.findFirst({
      where: { username: { equals: username, mode: 'insensitive' }, via: { not: 'public' } },
      select: { userId: true },
    });
    return found?.userId ?? null;
  }

  /** Connects, or connects again: another account starts with nothing known of it. */
  async save(
    { ownerId }: Own,
    account: { username: string; via: 'token' | 'oauth'; secret: string },
  ): Promise<void> {
    const before = await this.prisma.discogsAccount.findUnique({ where: { userId: ownerId } });
    const same = before?.username === account.username;
    const fresh = { ...account, state: 'ok', stateMessage: '', checkedAt: new Date() };
    const forget = { folders: [], fields: [], askedAt: {}, value: Prisma.DbNull, lastSyncAt: null };
    await this.prisma.discogsAccount.upsert({
      where: { userId: ownerId },
      create: { userId: ownerId, ...fresh },
      update: same ? fresh : { ...fresh, ...forget },
    });
  }

  async saveFacts({ ownerId }: Own, facts: AccountFacts, askedAt: AskedAt): Promise<void> {
    const { folders, fields, value } = facts;
    await this.prisma.discogsAccount.updateMany({
      where: { userId: ownerId },
      data: {
        ...(folders && { folders: folders.map((folder) => ({ ...folder })) }),
        ...(fields && { fields: fields.map((field) => ({ ...field, options: [...field.options] })) }),
        ...(value && { value: { ...value } }),
        askedAt: { ...askedAt },
      },
    });
  }

  /** Discogs no longer takes the credentials. */
  async refuse({ ownerId }: Own, message: string): Promise<void> {
    await this.prisma.discogsAccount.updateMany({
      where: { userId: ownerId },
      data: { state: 'refused', stateMessage: message, checkedAt: new Date() },
    });
  }

  async update(
    { ownerId }: Own,
    settings: {
      scheduleHours?: number | null | undefined;
      pushBack?: boolean | undefined;
      wantlist?: boolean | undefined;
      paused?: boolean | undefined;
    },
  ): Promise<StoredAccount | null> {
    const { scheduleHours, pushBack, wantlist, paused } = settings;
    const [row] = await this.prisma.discogsAccount.updateManyAndReturn({
      where: { userId: ownerId },
      data: {
        ...(scheduleHours !== undefined && { scheduleHours }),
        ...(pushBack !== undefined && { pushBack }),
        ...(wantlist !== undefined && { wantlist }),
        ...(paused !== undefined && { paused }),
      },
    });
    return row ? toStoredAccount(row) : null;
  }

  async synced({ ownerId }: Own, at: Date, db: Db): Promise<void> {
    await db.discogsAccount.updateMany({ where: { userId: ownerId }, data: { lastSyncAt: at } });
  }

  /** Accounts that are synced by the clock and not held, with when they were last synced or tried. */
  async scheduled(): Promise<StoredAccount[]> {
    const rows = await this.prisma.discogsAccount.findMany({
      where: { scheduleHours: { not: null }, paused: false, state: 'ok' },
    });
    return rows.map(toStoredAccount);
  }

  async remove({ ownerId }: Own): Promise<boolean> {
    const { count } = await this.prisma.discogsAccount.deleteMany({ where: { userId: ownerId } });
    return count > 0;
  }
}

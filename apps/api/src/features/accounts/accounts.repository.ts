import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TypedError } from '@segue/shared/node';
import { type Db, isUniqueViolation, PrismaService, Transactions } from '../../database/index.js';
import type { UserRow } from './accounts.mapper.js';

const person = {
  id: true,
  username: true,
  displayUsername: true,
  name: true,
  role: true,
  banned: true,
  createdAt: true,
} as const;

/** Indexes that a new person may run into. */
const uniqueIndexes = ['User_one_owner_key', 'User_username_key', 'User_email_key'];

export interface NewPerson {
  readonly username: string;
  readonly email: string | undefined;
  readonly name: string;
  readonly role: 'owner' | 'member' | 'reader';
  /** Null for somebody who signs in at a provider alone. */
  readonly passwordHash: string | null;
}

/** People and how they sign in. */
@Injectable()
export class AccountsRepository {
  constructor(
    private readonly prisma: PrismaService,
    private readonly transactions: Transactions,
  ) {}

  /** Throws `unavailable` when the database is away. */
  async ping(): Promise<void> {
    await this.prisma.$queryRaw`SELECT 1`;
  }

  async hasOwner(): Promise<boolean> {
    return (await this.prisma.user.count({ where: { role: 'owner' } })) > 0;
  }

  find(id: string, db: Db = this.prisma): Promise<UserRow | null> {
    return db.user.findUnique({ where: { id, role: { not: 'followed' } }, select: person });
  }

  /** Whatever the case. */
  findByUsername(username: string): Promise<UserRow | null> {
    return this.prisma.user.findUnique({
      where: { username: username.toLowerCase(), role: { not: 'followed' } },
      select: person,
    });
  }

  list(): Promise<UserRow[]> {
    return this.prisma.user.findMany({
      where: { role: { not: 'followed' } },
      orderBy: { createdAt: 'asc' },
      select: person,
    });
  }

  /**
   * Adds a person with their password, and what happens `together` with it, all or nothing. The unique indexes decide, so that of many at once one wins.
   * @throws what `taken` says when there is such a user name or address already, or already an owner
   */
  async create(
    add: NewPerson,
    taken: () => TypedError,
    together?: (userId: string, tx: Db) => Promise<void>,
  ): Promise<UserRow> {
    try {
      return await this.transactions.run(async (tx) => {
        const row = await insert(add, tx);
        await together?.(row.id, tx);
        return row;
      });
    } catch (error) {
      if (uniqueIndexes.some((index) => isUniqueViolation(error, index))) throw taken();
      throw error;
    }
  }

  /** Changes a role or a ban. A ban ends the person's sessions in the same moment. */
  change(id: string, change: { role?: 'member' | 'reader'; banned?: boolean }): Promise<UserRow> {
    return this.transactions.run(async (tx) => {
      const row = await tx.user.update({ where: { id }, data: change, select: person });
      if (row.banned) await tx.session.deleteMany({ where: { userId: id } });
      return row;
    });
  }
}

async function insert(add: NewPerson, tx: Db): Promise<UserRow> {
  const id = randomUUID();
  const username = add.username.toLowerCase();
  const row = await tx.user.create({
    // Nobody must have an address; this domain is one that never gets mail (RFC 2606).
    data: {
      id,
      name: add.name,
      email: add.email ?? `${username}@users.invalid`,
      username,
      displayUsername: add.username,
      role: add.role,
    },
    select: person,
  });
  if (add.passwordHash === null) return row;
  await tx.account.create({
    data: {
      id: randomUUID(),
      userId: id,
      accountId: id,
      providerId: 'credential',
      password: add.passwordHash,
    },
  });
  return row;
}

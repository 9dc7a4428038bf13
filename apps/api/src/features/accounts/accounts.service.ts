import { Injectable } from '@nestjs/common';
import type { User } from '@segue/shared/contracts/http';
import { conflict, notFound } from '@segue/shared/node';
import { hashPassword } from 'better-auth/crypto';
import type { Db } from '../../database/index.js';
import { toUser } from './accounts.mapper.js';
import { AccountsRepository, type NewPerson } from './accounts.repository.js';

interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly email?: string | undefined;
  readonly name: string;
}

/** Who lives in this installation: its one owner, and the people whom the owner lets in. */
@Injectable()
export class AccountsService {
  constructor(private readonly accounts: AccountsRepository) {}

  async setupState(): Promise<{ done: boolean }> {
    return { done: await this.accounts.hasOwner() };
  }

  /** Makes the owner, once. @throws TypedError `conflict` when there is one, or when another request was faster */
  async setup({ username, password, email, name }: Credentials): Promise<User> {
    const taken = () => conflict('This installation has its owner already. Sign in instead.');
    if (await this.accounts.hasOwner()) throw taken();
    const passwordHash = await hashPassword(password);
    return toUser(await this.accounts.create({ username, email, name, role: 'owner', passwordHash }, taken));
  }

  /** @throws TypedError `not-found` */
  async get(id: string): Promise<User> {
    const row = await this.accounts.find(id);
    if (!row) throw notFound('This person');
    return toUser(row);
  }

  async list(): Promise<{ items: User[] }> {
    return { items: (await this.accounts.list()).map(toUser) };
  }

  /**
   * @param together what must happen with it, in the same transaction: it is given the new person's id
   * @throws TypedError `conflict` when the user name or the address is taken, whatever its case
   */
  async create(
    { username, password, email, name, role }: Credentials & { role: 'member' | 'reader' },
    together?: (userId: string, tx: Db) => Promise<void>,
  ): Promise<User> {
    const taken = () =>
      conflict(
        `Somebody has the user name ${username}${email === undefined ? '' : ` or the address ${email}`}. Choose another.`,
      );
    const passwordHash = await hashPassword(password);
    const person = { username, email, name, role, passwordHash };
    return toUser(await this.accounts.create(person, taken, together));
  }

  /** Somebody who signs in at a provider alone. @throws TypedError `conflict` as `create` */
  async createWithoutPassword(
    given: Omit<NewPerson, 'passwordHash'>,
    together: (userId: string, tx: Db) => Promise<void>,
  ): Promise<User> {
    const taken = () => conflict(`Somebody has the user name ${given.username} or the address.`);
    return toUser(await this.accounts.create({ ...given, passwordHash: null }, taken, together));
  }

  /** @throws TypedError `not-found`; `conflict` for the owner, who can be neither banned nor given a lesser role */
  async change(
    id: string,
    change: { role?: 'member' | 'reader' | undefined; banned?: boolean | undefined },
  ): Promise<User> {
    const row = await this.accounts.find(id);
    if (!row) throw notFound('This person');
    if (row.role === 'owner') throw conflict('The owner can be neither banned nor given another role.');
    const { role, banned } = change;
    return toUser(
      await this.accounts.change(id, {
        ...(role === undefined ? {} : { role }),
        ...(banned === undefined ? {} : { banned }),
      }),
    );
  }
}

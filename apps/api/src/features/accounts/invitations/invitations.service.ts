import { Injectable } from '@nestjs/common';
import {
  role,
  type RouteInput,
  type RouteOutput,
  type User,
  type peopleRoutes,
} from '@segue/shared/contracts/http';
import { conflict, notFound, TypedError } from '@segue/shared/node';
import type { Own } from '../../../access/index.js';
import { AccountsService } from '../accounts.service.js';
import { Clock } from '../auth/clock.js';
import { SignInLimiter } from '../auth/sign-in-limiter.js';
import { stateOf, toInvitation } from './invitation.mapper.js';
import { hashOf, newToken } from './invitation-token.js';
import { InvitationsRepository, type StoredInvitation } from './invitations.repository.js';

type Routes = typeof peopleRoutes;

const DAY = 24 * 60 * 60_000;

/** Links by which the owner lets others in: each makes one account, once, until it expires. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly accounts: AccountsService,
    private readonly limiter: SignInLimiter,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<RouteOutput<Routes['invitations']>> {
    const now = this.now();
    return { items: (await this.invitations.list()).map((row) => toInvitation(row, now)) };
  }

  /** @returns where the link leads too; it is shown this once and not kept */
  async invite(
    owner: Own,
    asked: RouteInput<Routes['invite']>['body'],
  ): Promise<RouteOutput<Routes['invite']>> {
    const token = newToken();
    const stored = await this.invitations.create(owner, {
      tokenHash: hashOf(token),
      role: asked.role,
      note: asked.note,
      expiresAt: new Date(this.clock.now() + asked.expiresInDays * DAY),
    });
    return { ...toInvitation({ ...stored, usedBy: null }, this.now()), path: `/invite/${token}` };
  }

  /** @throws not-found; conflict when somebody came by it already */
  async revoke(id: string): Promise<void> {
    if (await this.invitations.revoke(id, this.now())) return;
    const stored = await this.invitations.find(id);
    if (stored === null) throw notFound('This invitation');
    if (stored.usedAt !== null)
      throw conflict('Somebody has come by this invitation. Ban them if they are not to be here.');
  }

  /** @throws not-found when it is good for nothing any longer; rate-limited for who tries many */
  async look(token: string, address: string): Promise<RouteOutput<Routes['invitation']>> {
    const stored = await this.open(token, address);
    return {
      role: role.parse(stored.role),
      invitedBy: stored.createdBy.name,
      expiresAt: stored.expiresAt.toISOString(),
    };
  }

  /**
   * Makes the account and uses the invitation up, both or neither.
   * @throws not-found, rate-limited as `look`; conflict when the user name is taken, and the invitation stays good
   */
  async accept(
    token: string,
    address: string,
    account: RouteInput<Routes['acceptInvitation']>['body'],
  ): Promise<User> {
    const stored = await this.open(token, address);
    const given = { ...account, role: role.exclude(['owner']).parse(stored.role) };
    return this.accounts.create(given, async (userId, tx) => {
      if (!(await this.invitations.use(stored.id, userId, this.now(), tx))) throw spent();
    });
  }

  /** Guesses are counted by address as wrong passwords are, and a right one is none. */
  private async open(token: string, address: string): Promise<StoredInvitation> {
    const tokenHash = hashOf(token);
    this.limiter.attempt(address, tokenHash);
    const stored = await this.invitations.findByHash(tokenHash);
    if (stored === null || stateOf(stored, this.now()) !== 'open') throw spent();
    this.limiter.succeeded(address, tokenHash);
    return stored;
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

/** One sentence for all of it: who has no good link learns nothing of others. */
const spent = () =>
  new TypedError(
    'not-found',
    'This invitation is not good any longer: used, expired or taken back. Ask for another.',
  );

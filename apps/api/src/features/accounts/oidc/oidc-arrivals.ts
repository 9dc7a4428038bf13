import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AuditLog, type SignInAction } from '../../audit/index.js';
import { AccountsService } from '../accounts.service.js';
import { SignIn } from '../auth/sign-in.js';
import type { Arrival } from './oidc.service.js';
import { SignInFailed } from './sign-in-failed.js';

const ACTIONS = {
  known: 'auth.signIn',
  linked: 'auth.link',
  new: 'auth.signUp',
} as const satisfies Record<Arrival['how'], SignInAction>;

/** Opens a session for who came by a provider, and notes it. */
@Injectable()
export class OidcArrivals {
  constructor(
    private readonly signIn: SignIn,
    private readonly accounts: AccountsService,
    private readonly audit: AuditLog,
  ) {}

  /** @throws SignInFailed `banned` */
  async letIn(
    request: Request,
    response: Response,
    { userId, how, provider }: Arrival & { provider: string },
  ): Promise<void> {
    const { name, banned } = await this.accounts.get(userId);
    if (banned) throw new SignInFailed('banned', 'This account is banned.');
    await this.signIn.open(request, response, userId);
    const actor = { id: userId, name, via: 'cookie', address: request.ip ?? '' } as const;
    await this.audit.note(actor, { action: ACTIONS[how], details: { provider } });
  }
}

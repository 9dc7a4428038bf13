import { Injectable } from '@nestjs/common';
import { forbidden, invalid, notFound, TypedError } from '@segue/shared/node';
import { z } from 'zod';
import { BetterAuth } from './better-auth.js';
import { SignInLimiter } from './sign-in-limiter.js';

/** What of better-auth is offered: everything else that it can do (sign-up, keys, e-mail) has no path here. */
const offered = new Set([
  'POST /api/auth/sign-in/username',
  'POST /api/auth/sign-out',
  'GET /api/auth/get-session',
  'POST /api/auth/change-password',
  'GET /api/auth/list-sessions',
  'POST /api/auth/revoke-session',
  'POST /api/auth/revoke-other-sessions',
]);

const signInPath = '/api/auth/sign-in/username';
const credentials = z.object({ username: z.string(), password: z.string() });
const refusal = z.object({ code: z.string().optional(), message: z.string().optional() });

/** Signing in and out: better-auth's paths, with our limits around them and our errors out of them. */
@Injectable()
export class AuthService {
  constructor(
    private readonly auth: BetterAuth,
    private readonly limiter: SignInLimiter,
  ) {}

  /**
   * @param caller the resolved address, and whether they came by https
   * @throws TypedError in place of every answer that is not a success
   */
  async handle(request: Request, caller: { address: string; https: boolean }): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (!offered.has(`${request.method} ${pathname}`)) throw notFound(`${request.method} ${pathname}`);
    return pathname === signInPath ? this.signIn(request, caller) : this.pass(request, caller.https);
  }

  private async signIn(
    request: Request,
    { address, https }: { address: string; https: boolean },
  ): Promise<Response> {
    const sent = credentials.safeParse(await request.clone().json());
    if (!sent.success)
      throw invalid('Send a user name and a password: { "username": "…", "password": "…" }.');
    this.limiter.attempt(address, sent.data.username);
    const response = await this.pass(request, https);
    this.limiter.succeeded(address, sent.data.username);
    return response;
  }

  private async pass(request: Request, https: boolean): Promise<Response> {
    const response = await this.auth.handle(request, https);
    if (response.ok) return response;
    throw toRefusal(response.status, refusal.safeParse(await response.json()).data ?? {});
  }
}

/** better-auth tells a name that cannot be from one that is not there; a stranger gets the same sentence for all. */
function toRefusal(status: number, { code, message }: z.infer<typeof refusal>): TypedError {
  const data = code === undefined ? undefined : { reason: code };
  if (code === 'BANNED') return forbidden('This account is banned. Ask the owner of this installation.');
  if (code !== undefined && /USERNAME/.test(code)) {
    return new TypedError('unauthorized', 'The user name or the password is wrong.', data);
  }
  const sentence = message === undefined ? 'Signing in was refused.' : `${message.replace(/\.$/, '')}.`;
  return new TypedError(
    status === 401 ? 'unauthorized' : status === 403 ? 'forbidden' : 'invalid',
    sentence,
    data,
  );
}

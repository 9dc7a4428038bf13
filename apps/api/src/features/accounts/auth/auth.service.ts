import { Injectable } from '@nestjs/common';
import { forbidden, invalid, TypedError } from '@segue/shared/node';
import { z } from 'zod';
import { AuditLog, type SignInAction } from '../../audit/index.js';
import { BetterAuth } from './better-auth.js';
import { SignInLimiter } from './sign-in-limiter.js';

const CHANGE_PASSWORD = '/api/auth/change-password';

const refusal = z.object({ code: z.string().optional(), message: z.string().optional() });

/** Who signed in, or changed their password. */
const answered = z.object({ user: z.object({ id: z.string(), name: z.string() }) });

/** Whose password a request tries, as far as it says. */
type Account = (body: unknown, headers: Headers) => string;

/**
 * What of better-auth is offered; everything else that it can do (sign-up, its own keys, sessions as JSON with their
 * tokens) has no path here. A path that tries a password names the account whose attempts are counted.
 */
const offered: Readonly<Record<string, Account | null>> = {
  '/api/auth/sign-in/username': loginOf('username', 'a user name'),
  '/api/auth/sign-in/email': loginOf('email', 'an e-mail address'),
  [CHANGE_PASSWORD]: (_, headers) => headers.get('cookie') ?? '',
  '/api/auth/sign-out': null,
  '/api/auth/revoke-other-sessions': null,
};

/** Signing in and out: better-auth's paths, with our limits around them and our errors out of them. */
@Injectable()
export class AuthService {
  constructor(
    private readonly auth: BetterAuth,
    private readonly limiter: SignInLimiter,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @param caller the resolved address, and whether they came by https
   * @throws TypedError in place of every answer that is not a success
   */
  async handle(request: Request, { address, https }: { address: string; https: boolean }): Promise<Response> {
    const { pathname } = new URL(request.url);
    const account = request.method === 'POST' ? offered[pathname] : undefined;
    if (account === undefined)
      throw new TypedError('not-found', `There is nothing at ${request.method} ${pathname}.`);
    if (account === null) return this.pass(request, https);
    const name = account(await bodyOf(request), request.headers);
    this.limiter.attempt(address, name);
    const changes = pathname === CHANGE_PASSWORD;
    const response = await this.pass(changes ? await endingOthers(request) : request, https);
    this.limiter.succeeded(address, name);
    await this.note(response, address, changes ? 'auth.changePassword' : 'auth.signIn');
    return response;
  }

  private async note(response: Response, address: string, action: SignInAction): Promise<void> {
    const { user } = answered.parse(await response.clone().json());
    await this.audit.note({ ...user, via: 'cookie', address }, { action, details: {} });
  }

  private async pass(request: Request, https: boolean): Promise<Response> {
    const response = await this.auth.handle(request, https);
    if (response.ok) return response;
    throw toRefusal(response.status, refusal.safeParse(await response.json()).data ?? {});
  }
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.clone().text();
  return text === '' ? {} : JSON.parse(text);
}

/** A password that changes is one that somebody else may know: wherever else it was used to sign in, that ends. */
async function endingOthers(request: Request): Promise<Request> {
  const body = { ...Object(await bodyOf(request)), revokeOtherSessions: true } as object;
  return new Request(request, { body: JSON.stringify(body) });
}

function loginOf(field: string, what: string): Account {
  const credentials = z.object({ [field]: z.string(), password: z.string() });
  return (body) => {
    const sent = credentials.safeParse(body);
    if (sent.success) return sent.data[field] ?? '';
    throw invalid(`Send ${what} and a password: { "${field}": "…", "password": "…" }.`);
  };
}

/** better-auth tells a name that cannot be from one that is not there; a stranger gets the same sentence for all. */
function toRefusal(status: number, { code = '', message }: z.infer<typeof refusal>): TypedError {
  const data = code === '' ? undefined : { reason: code };
  if (code === 'BANNED') return forbidden('This account is banned. Ask the owner of this installation.');
  if (code.includes('USERNAME'))
    return new TypedError('unauthorized', 'The user name or the password is wrong.', data);
  if (code.includes('EMAIL'))
    return new TypedError('unauthorized', 'The e-mail address or the password is wrong.', data);
  const sentence = message === undefined ? 'Signing in was refused.' : `${message.replace(/\.$/, '')}.`;
  return new TypedError(
    status === 401 ? 'unauthorized' : status === 403 ? 'forbidden' : 'invalid',
    sentence,
    data,
  );
}

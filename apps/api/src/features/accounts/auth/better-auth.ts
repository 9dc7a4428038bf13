import { apiKey } from '@better-auth/api-key';
import { Injectable, Logger } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { username } from 'better-auth/plugins/username';
import { opensSessions } from './opens-sessions.js';
import type { UserRow } from '../accounts.mapper.js';
import { AccountsRepository } from '../accounts.repository.js';
import { AuthSettings } from './auth-settings.js';
import { AuthStoreRepository } from './auth-store.repository.js';
import { SESSION_TERMS } from './session-terms.js';

/** A key as it was just made. */
interface MadeApiKey {
  readonly id: string;
  readonly name: string | null;
  readonly start: string | null;
  readonly key: string;
  readonly createdAt: Date;
  readonly lastRequest: Date | null;
  readonly expiresAt: Date | null;
}

/** Whose session a cookie is, null when it is nobody's, and cookies to set. */
export interface KnownSession {
  readonly known: { readonly user: SessionUser; readonly id: string } | null;
  readonly cookies: string[];
}

/** Read with the session in one go: every request asks for it, and each question to the database is felt. */
export type SessionUser = Omit<UserRow, 'createdAt'>;

/**
 * better-auth, set up for Segue. What it leaves open is closed here or beside it:
 * - nobody signs up: the owner comes from `POST /api/setup`, everybody else from the owner (AccountsService);
 * - its guesses from a base URL are not used: cookies are Secure exactly when the caller came by https, and the origin
 *   of a change is checked by our own guard, for its paths as for all others;
 * - its rate limit believes any X-Forwarded-For, so it is off: SignInLimiter counts by the address that Express resolved.
 */
@Injectable()
export class BetterAuth {
  private readonly plain: ReturnType<typeof createAuth>;
  private readonly secure: ReturnType<typeof createAuth>;

  constructor(
    store: AuthStoreRepository,
    settings: AuthSettings,
    private readonly accounts: AccountsRepository,
  ) {
    const isBanned = async (userId: string) => (await accounts.find(userId))?.banned !== false;
    this.plain = createAuth(store, settings.secret, false, isBanned);
    this.secure = createAuth(store, settings.secret, true, isBanned);
  }

  /** Answers a request to `/api/auth/*`. */
  handle(request: Request, https: boolean): Promise<Response> {
    return this.naming(async () => {
      const response = await this.side(https).handler(request);
      if (response.status >= 500)
        throw new Error(`better-auth answered ${response.status} to ${request.url}`);
      return response;
    });
  }

  /** Whose session a request's cookie is, as the database has them now, and the cookies that prolong it. */
  session(headers: Headers, https: boolean): Promise<KnownSession> {
    return this.naming(async () => {
      const got = await this.side(https).api.getSession({ headers, returnHeaders: true });
      const { response } = got;
      const known = response && { user: toSessionUser(response.user), id: response.session.id };
      return { known, cookies: got.headers.getSetCookie() };
    });
  }

  /** A new session for a person. @returns its cookies. @throws APIError `BANNED` */
  openSession(userId: string, headers: Headers, https: boolean): Promise<string[]> {
    return this.naming(async () => {
      const opened = await this.side(https).api.openSession({
        body: { userId },
        headers,
        returnHeaders: true,
      });
      return opened.headers.getSetCookie();
    });
  }

  /** @param key `expiresIn` in seconds; null for a key that does not end */
  createApiKey(key: { userId: string; name: string; expiresIn: number | null }): Promise<MadeApiKey> {
    return this.naming(() => this.plain.api.createApiKey({ body: key }));
  }

  private side(https: boolean): ReturnType<typeof createAuth> {
    return https ? this.secure : this.plain;
  }

  /** better-auth hides what went wrong below it, so the database is asked: while it is away, that is the error. */
  private async naming<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof APIError) || error.statusCode >= 500) await this.accounts.ping();
      throw error;
    }
  }
}

function createAuth(
  store: AuthStoreRepository,
  secret: string,
  https: boolean,
  isBanned: (userId: string) => Promise<boolean>,
) {
  const logger = new Logger('Auth');
  return betterAuth({
    appName: 'Segue',
    // Never seen by anybody: it only keeps better-auth from guessing.
    baseURL: https ? 'https://segue.invalid' : 'http://segue.invalid',
    basePath: '/api/auth',
    secret,
    database: store.adapter(),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128 },
    session: SESSION_TERMS,
    user: {
      additionalFields: {
        role: { type: 'string', input: false, required: false },
        banned: { type: 'boolean', input: false, required: false },
      },
    },
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: https,
      cookiePrefix: 'segue',
      disableCSRFCheck: true,
      ipAddress: { ipAddressHeaders: ['x-segue-address'] },
    },
    onAPIError: { throw: true },
    telemetry: { enabled: false },
    logger: { log: (level, message) => (level === 'error' ? logger.error(message) : logger.debug(message)) },
    databaseHooks: {
      session: { create: { before: (session) => refuseBanned(session.userId, isBanned) } },
    },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 32,
        usernameValidator: (name) => /^[\w.-]+$/.test(name),
      }),
      opensSessions(),
      apiKey({
        defaultPrefix: 'segue_',
        rateLimit: { enabled: false },
        keyExpiration: { maxExpiresIn: 3650 },
        startingCharactersConfig: { shouldStore: true, charactersLength: 10 },
      }),
    ],
  });
}

/** Fields that somebody's row lacks are what gives least. */
function toSessionUser(user: {
  readonly id: string;
  readonly name: string;
  readonly username?: string | null | undefined;
  readonly displayUsername?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly banned?: boolean | null | undefined;
}): SessionUser {
  const { id, name, username, displayUsername, role, banned } = user;
  return {
    ...{ id, name, username: username ?? null, displayUsername: displayUsername ?? null },
    ...{ role: role ?? 'reader', banned: banned !== false },
  };
}

async function refuseBanned(userId: string, isBanned: (userId: string) => Promise<boolean>): Promise<void> {
  if (await isBanned(userId))
    throw new APIError('FORBIDDEN', { code: 'BANNED', message: 'This account is banned.' });
}

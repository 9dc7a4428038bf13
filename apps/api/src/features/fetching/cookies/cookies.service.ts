import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { CookieJar, CookieService } from '@segue/shared/contracts/http';
import { cookieOwner, notFound, SecretBox, TypedError, type Storage } from '@segue/shared/node';
import type { Own } from '../../../access/index.js';
import { STORAGE } from '../../../adapters/storage/index.js';
import { FetchingOptions } from '../fetching-options.js';
import { checkCookies } from './check-cookies.js';
import { CookieJarsRepository, type StoredJar } from './cookie-jars.repository.js';

const NOT_CONFIGURED =
  'Cookies cannot be kept: set COOKIES_KEY to 32 random characters or more, for the api and the download worker.';

/**
 * Keeps people's cookies sealed in storage, where the download worker finds and opens them. Once in, they never leave
 * by the api: it tells their domains, how many they are, and when they end.
 */
@Injectable()
export class CookiesService {
  private readonly box: SecretBox | null;

  constructor(
    private readonly jars: CookieJarsRepository,
    @Inject(STORAGE) private readonly storage: Storage,
    { cookiesKey }: FetchingOptions,
  ) {
    this.box = cookiesKey === undefined ? null : new SecretBox(cookiesKey, 'COOKIES_KEY');
  }

  /** Null when cookies can be kept. */
  get message(): string | null {
    return this.box === null ? NOT_CONFIGURED : null;
  }

  async list(owner: Own): Promise<CookieJar[]> {
    return (await this.jars.list(owner)).map(toJar);
  }

  /** Where each service's lie sealed, for the worker. */
  async keys(owner: Own): Promise<Partial<Record<CookieService, string>>> {
    const jars = await this.jars.list(owner);
    return Object.fromEntries(jars.map(({ service, storageKey }) => [service, storageKey]));
  }

  /** @throws unprocessable for what is no cookies.txt of the service; not-configured without COOKIES_KEY */
  async save(owner: Own, service: CookieService, path: string): Promise<CookieJar> {
    if (this.box === null) throw new TypedError('not-configured', NOT_CONFIGURED);
    const { text, ...facts } = checkCookies(await readFile(path, 'utf8'), service, new Date());
    const before = await this.keys(owner);
    // A new key each time: a run that is under way keeps the cookies that it began with, or finds none.
    const storageKey = `cookies/${randomUUID()}.sealed`;
    const sealed = this.box.seal(text, cookieOwner(owner.ownerId, service));
    await this.storage.write(storageKey, Buffer.from(sealed));
    const saved = await this.jars.save(owner, { service, storageKey, ...facts });
    if (before[service] !== undefined) await this.storage.remove(before[service]);
    return toJar(saved);
  }

  /** @throws not-found */
  async remove(owner: Own, service: CookieService): Promise<void> {
    const { [service]: key } = await this.keys(owner);
    if (key === undefined || !(await this.jars.remove(owner, service)))
      throw notFound('Cookies of this service');
    await this.storage.remove(key);
  }
}

function toJar({ service, domains, count, expiresAt, updatedAt }: StoredJar): CookieJar {
  const expires = expiresAt?.toISOString() ?? null;
  return { service, domains: [...domains], count, expiresAt: expires, updatedAt: updatedAt.toISOString() };
}

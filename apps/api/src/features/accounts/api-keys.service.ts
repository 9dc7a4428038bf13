import { Injectable } from '@nestjs/common';
import type { ApiKey } from '@segue/shared/contracts/http';
import { notFound, TypedError } from '@segue/shared/node';
import { defaultKeyHasher } from '@better-auth/api-key';
import type { Own } from '../../access/index.js';
import { toApiKey } from './accounts.mapper.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { Clock } from './auth/clock.js';
import { BetterAuth } from './auth/better-auth.js';

const day = 24 * 60 * 60;
const minute = 60_000;

/**
 * API keys: better-auth makes and hashes them; they are checked here, in one query. Its own check takes three, calls a
 * key wrong while the database is away, and does not look whether the key's person is banned.
 */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly keys: ApiKeysRepository,
    private readonly auth: BetterAuth,
    private readonly clock: Clock,
  ) {}

  async list(owner: Own): Promise<{ items: ApiKey[] }> {
    return { items: (await this.keys.listOf(owner)).map(toApiKey) };
  }

  /** @returns the key itself too; it is shown this once and not kept */
  async create(
    { ownerId: userId }: Own,
    { name, expiresInDays }: { name: string; expiresInDays: number | null },
  ): Promise<ApiKey & { key: string }> {
    const expiresIn = expiresInDays === null ? null : expiresInDays * day;
    const made = await this.auth.createApiKey({ userId, name, expiresIn });
    return { ...toApiKey(made), key: made.key };
  }

  /** @throws TypedError `not-found`, for somebody else's key too */
  async remove(owner: Own, id: string): Promise<void> {
    if (!(await this.keys.remove(owner, id))) throw notFound('This API key');
  }

  /** @returns the id of the key's person. @throws TypedError `unauthorized` when the key is wrong, revoked or expired */
  async verify(key: string): Promise<string> {
    const found = await this.keys.findByHash(await defaultKeyHasher(key));
    const now = this.clock.now();
    if (!found)
      throw new TypedError('unauthorized', 'This API key is not known here. Make a new one in the settings.');
    if (found.expiresAt !== null && found.expiresAt.getTime() <= now) {
      throw new TypedError('unauthorized', 'This API key has expired. Make a new one in the settings.');
    }
    if (now - (found.lastRequest?.getTime() ?? 0) > minute) await this.keys.markUsed(found.id, new Date(now));
    return found.referenceId;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  CATALOGUE,
  type ActForPeople,
  type CatalogueCredentials,
  type PersonalCatalogue,
} from '../../adapters/catalogues/index.js';
import type { Own } from '../../access/index.js';
import { Secrets } from '../../secrets/index.js';
import { DiscogsAccountsRepository } from './discogs-accounts.repository.js';
import type { StoredAccount } from './stored-account.js';

const secretSchema = z.object({ token: z.string(), tokenSecret: z.string().optional() });

const ownerOf = (userId: string): string => `discogs:${userId}`;

/** Seals what a person's account is reached by, and asks Discogs in their name. */
@Injectable()
export class DiscogsCredentials {
  constructor(
    @Inject(CATALOGUE) private readonly catalogue: ActForPeople & PersonalCatalogue,
    private readonly accounts: DiscogsAccountsRepository,
    private readonly secrets: Secrets,
  ) {}

  seal({ ownerId }: Own, secret: { readonly token: string; readonly tokenSecret?: string }): string {
    return this.secrets.seal(JSON.stringify(secret), ownerOf(ownerId));
  }

  /** Discogs in the name of this account; a followed collection is looked at in the installation's name. */
  catalogueOf(account: StoredAccount): PersonalCatalogue {
    if (account.via === 'public') return this.catalogue;
    return this.catalogue.as(this.open(account));
  }

  /** Discogs in a person's name where they connected an account that works, else in the installation's. */
  async catalogueFor(owner: Own): Promise<PersonalCatalogue> {
    const account = await this.accounts.find(owner);
    return account === null || account.state === 'refused' ? this.catalogue : this.catalogueOf(account);
  }

  /** Discogs took the credentials no longer: nobody asks with them until they are entered anew. */
  refused(owner: Own, message: string): Promise<void> {
    return this.accounts.refuse(owner, message);
  }

  private open({ userId, secret, via }: StoredAccount): CatalogueCredentials {
    const opened = secretSchema.parse(JSON.parse(this.secrets.open(secret, ownerOf(userId))));
    const { token, tokenSecret = '' } = opened;
    return via === 'oauth' ? { kind: 'oauth', token, tokenSecret } : { kind: 'token', token };
  }
}

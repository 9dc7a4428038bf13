import { Inject, Injectable } from '@nestjs/common';
import type { DiscogsAccount, discogsRoutes, RouteOutput } from '@segue/shared/contracts/http';
import { conflict, notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import {
  CATALOGUE,
  CATALOGUE_OAUTH,
  type ActForPeople,
  type CatalogueCredentials,
  type ConnectByOauth,
} from '../../adapters/catalogues/index.js';
import { askWhileWaiting } from './catalogue-words.js';
import { toDiscogsAccount } from './discogs-account.mapper.js';
import { DiscogsAccountsRepository } from './discogs-accounts.repository.js';
import { DiscogsCredentials } from './discogs-credentials.js';

type Connecting = Exclude<CatalogueCredentials, { kind: 'none' }>;
type Settings = Parameters<DiscogsAccountsRepository['update']>[1];

@Injectable()
export class DiscogsAccountsService {
  constructor(
    @Inject(CATALOGUE) private readonly catalogue: ActForPeople,
    @Inject(CATALOGUE_OAUTH) private readonly oauth: ConnectByOauth,
    private readonly accounts: DiscogsAccountsRepository,
    private readonly credentials: DiscogsCredentials,
  ) {}

  async get(owner: Own): Promise<RouteOutput<typeof discogsRoutes.get>> {
    const account = await this.accounts.find(owner);
    return { account: account && toDiscogsAccount(account), oauthReady: this.oauth.ready };
  }

  /**
   * Connects the account that these credentials belong to, once Discogs has said whose they are and shown the folders.
   * @throws unprocessable for a token that Discogs refuses, conflict when somebody else here has this account
   */
  async connect(owner: Own, secret: Connecting): Promise<DiscogsAccount> {
    const asThem = this.catalogue.as(secret);
    const username = await askWhileWaiting(() => asThem.getIdentity());
    const folders = await askWhileWaiting(() => asThem.getFolders(username));
    if (folders === null) throw unprocessable(`Discogs has no user “${username}” any more.`);
    const other = await this.accounts.connectedBy(username);
    if (other !== null && other !== owner.ownerId)
      throw conflict(`Somebody else on this installation has connected “${username}”.`);
    const { kind, ...kept } = secret;
    await this.accounts.save(owner, { username, via: kind, secret: this.credentials.seal(owner, kept) });
    await this.accounts.saveFacts(owner, { folders }, (await this.accounts.find(owner))?.askedAt ?? {});
    return toDiscogsAccount(await this.stored(owner));
  }

  async update(owner: Own, settings: Settings): Promise<DiscogsAccount> {
    const account = await this.accounts.update(owner, settings);
    if (account === null) throw notFound('A Discogs account of yours');
    return toDiscogsAccount(account);
  }

  private async stored(owner: Own) {
    const account = await this.accounts.find(owner);
    if (account === null) throw notFound('A Discogs account of yours');
    return account;
  }
}

import { Injectable } from '@nestjs/common';
import type { AccountField } from '../../adapters/catalogues/index.js';
import { DiscogsAccountsRepository, type AskedAt } from '../discogs/index.js';
import type { AccountNames } from './said-copy.js';
import type { SyncTarget } from './sync-target.js';

const DAY = 24 * 3600 * 1000;

/** What an account has beside its records: folders each time, fields and value once a day. */
@Injectable()
export class AccountFacts {
  constructor(private readonly accounts: DiscogsAccountsRepository) {}

  /** Asks what has to be asked. A stranger sees none of it. */
  async names(target: SyncTarget): Promise<AccountNames> {
    const { account, catalogue, owner, context } = target;
    if (account.via === 'public') return { folders: [], fields: [], stranger: true };
    const { signal } = context;
    const folders = await catalogue.getFolders(account.username, { signal });
    if (folders === null)
      return context.fail('unknown-user', `Discogs has no user “${account.username}” any more.`);
    await this.accounts.saveFacts(owner, { folders }, await this.askedAt(target));
    const fields = isDue(account.askedAt.fields) ? await this.askFields(target) : account.fields;
    return { folders, fields, stranger: false };
  }

  async askFields(target: SyncTarget): Promise<readonly AccountField[]> {
    const { account, catalogue, owner, context } = target;
    const fields = await catalogue.getFields(account.username, { signal: context.signal });
    await this.accounts.saveFacts(owner, { fields }, await this.askedAt(target, 'fields'));
    return fields;
  }

  async refreshValue(target: SyncTarget): Promise<void> {
    const { account, catalogue, owner, context } = target;
    const { parts } = context.payload;
    const wanted = parts?.includes('value') ?? isDue(account.askedAt.value);
    if (!wanted || account.via === 'public') return;
    const value = await catalogue.getValue(account.username, { signal: context.signal });
    await this.accounts.saveFacts(owner, { value }, await this.askedAt(target, 'value'));
  }

  wantsWantlist({ account, context }: SyncTarget): boolean {
    const { parts } = context.payload;
    if (account.via === 'public') return false;
    return parts?.includes('wantlist') ?? (account.wantlist && isDue(account.askedAt.wantlist));
  }

  async wantlistAsked(target: SyncTarget): Promise<void> {
    await this.accounts.saveFacts(target.owner, {}, await this.askedAt(target, 'wantlist'));
  }

  /** As stored by now, with this part asked for just now. */
  private async askedAt({ owner }: SyncTarget, part?: keyof AskedAt): Promise<AskedAt> {
    const askedAt = (await this.accounts.find(owner))?.askedAt ?? {};
    return part === undefined ? askedAt : { ...askedAt, [part]: new Date().toISOString() };
  }
}

function isDue(askedAt: string | undefined): boolean {
  return askedAt === undefined || Date.parse(askedAt) + DAY < Date.now();
}

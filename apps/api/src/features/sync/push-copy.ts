import { Injectable } from '@nestjs/common';
import type { DiscogsCopyField } from '@segue/shared/domain/music';
import type { CollectionCopy, PersonalCatalogue } from '../../adapters/catalogues/index.js';
import type { StoredAccount } from '../discogs/index.js';
import { fieldText } from './item-fields.js';
import { pushDifferences, pushWrites } from './push-plan.js';
import { PushRepository, type PushableCopy } from './push.repository.js';
import { saidCopy } from './said-copy.js';

interface Pushing {
  readonly account: StoredAccount;
  readonly catalogue: PersonalCatalogue;
  readonly signal: AbortSignal;
}

export interface PushedCopy {
  /** Why it was left alone; null when Discogs has it now. */
  readonly conflict: string | null;
}

/** Writes the edits of one copy, unless somebody changed the same thing at Discogs since the last look. */
@Injectable()
export class PushCopy {
  constructor(private readonly copies: PushRepository) {}

  async push(copy: PushableCopy, pushing: Pushing): Promise<PushedCopy> {
    const names = { ...pushing.account, stranger: false };
    const differences = pushDifferences(copy, names);
    const problem = differences.find((difference) => difference.problem !== null)?.problem ?? null;
    if (problem !== null) return { conflict: problem };
    const fields = differences.map(({ field }) => field);
    const there = await this.look(copy, pushing);
    if (there === undefined) return { conflict: 'It is no longer in your collection at Discogs.' };
    const changed = await this.changedSince(copy, there, fields, pushing);
    if (changed !== null) return { conflict: changed };
    return this.write(copy, there, fields, pushing);
  }

  private async look(
    copy: PushableCopy,
    { account, catalogue, signal }: Pushing,
  ): Promise<CollectionCopy | undefined> {
    const copies = await catalogue.getCopies(account.username, copy.discogsId, { signal });
    return copies.find(({ instanceId }) => instanceId === copy.discogsInstance);
  }

  /** In words, where Discogs says something else of a field than it said last. */
  private async changedSince(
    copy: PushableCopy,
    there: CollectionCopy,
    fields: readonly DiscogsCopyField[],
    { account }: Pushing,
  ): Promise<string | null> {
    const said = saidCopy(there, { ...account, stranger: false }).fields;
    const changed = fields.filter(
      (field) =>
        field in copy.discogsValues && fieldText(copy.discogsValues[field]) !== fieldText(said[field]),
    );
    if (changed.length === 0) return null;
    await this.copies.remember(copy, Object.fromEntries(changed.map((field) => [field, said[field]])));
    const now = changed.map((field) => `${field} “${fieldText(said[field])}”`).join(', ');
    return `Changed at Discogs meanwhile: ${now}. Look at it and confirm again.`;
  }

  private async write(
    copy: PushableCopy,
    there: CollectionCopy,
    fields: readonly DiscogsCopyField[],
    { account, catalogue, signal }: Pushing,
  ): Promise<PushedCopy> {
    const { username } = account;
    const place = { username, releaseId: copy.discogsId, instanceId: there.instanceId };
    let folderId = there.folderId ?? 1;
    for (const write of pushWrites(copy, fields, { ...account, stranger: false })) {
      const address = { ...place, folderId };
      const done =
        write.kind === 'copy'
          ? await catalogue.editCopy(address, write.change, { signal })
          : await catalogue.editField(address, write.fieldId, write.value, { signal });
      if (!done) return { conflict: 'It is no longer in your collection at Discogs.' };
      if (write.kind === 'copy') folderId = write.change.folderId ?? folderId;
    }
    await this.copies.written(copy, fields);
    return { conflict: null };
  }
}

import { Injectable } from '@nestjs/common';
import type { Release, releaseRoutes, RouteInput } from '@segue/shared/contracts/http';
import { notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { Transactions } from '../../database/index.js';
import { ReleasesService } from '../releases/index.js';
import { TrackChanges } from '../tracks/index.js';
import { editItem, giveBack } from './item-edit.js';
import { ItemsRepository, type StoredItem } from './items.repository.js';

type NewItem = RouteInput<typeof releaseRoutes.addItem>['body'];
type ItemEdit = RouteInput<typeof releaseRoutes.editItem>['body'];
type ItemsEdit = RouteInput<typeof releaseRoutes.editItems>['body'];

/** Copies as their owner keeps them: condition, folder, place, notes. */
@Injectable()
export class ItemsService {
  constructor(
    private readonly items: ItemsRepository,
    private readonly releases: ReleasesService,
    private readonly transactions: Transactions,
    private readonly changes: TrackChanges,
  ) {}

  async add(mine: Own, releaseId: string, fields: NewItem): Promise<Release> {
    if (!(await this.items.mayAdd(mine, releaseId))) throw notFound('This release');
    return this.put(mine, releaseId, fields);
  }

  /** A copy of a release that was just found at the catalogue, or typed in. */
  async put(mine: Own, releaseId: string, fields: NewItem): Promise<Release> {
    await this.transactions.run((tx) => this.items.add(mine, releaseId, given(fields), new Date(), tx));
    await this.changes.releases([releaseId]);
    return this.releases.get(mine, releaseId);
  }

  /** @throws not-found for a copy of somebody else's as for none at all */
  async edit(mine: Own, itemId: string, { back = [], ...change }: ItemEdit): Promise<Release> {
    const contradiction = back.find((field) => field in change);
    if (contradiction !== undefined)
      throw unprocessable(`“${contradiction}” cannot be changed and given back at once.`);
    const [item] = await this.change(mine, { itemIds: [itemId] }, (stored) =>
      editItem(giveBack(stored, back), change),
    );
    if (item === undefined) throw notFound('This copy');
    return this.releases.get(mine, item.releaseId);
  }

  /** @throws not-found when one of the named copies is not the person's own: then none is changed */
  async editMany(mine: Own, { itemIds = [], releaseIds = [], change }: ItemsEdit) {
    if (itemIds.length + releaseIds.length === 0)
      throw unprocessable('Name the copies or the releases that shall change.');
    const items = await this.change(mine, { itemIds, releaseIds }, (stored) => editItem(stored, change));
    return { changed: items.length };
  }

  async remove(mine: Own, itemId: string): Promise<void> {
    const releaseId = await this.items.remove(mine, itemId);
    if (releaseId === null) throw notFound('This copy');
    await this.changes.releases([releaseId]);
  }

  async places(mine: Own) {
    const [folders, places] = await Promise.all([this.items.folders(mine), this.items.places(mine)]);
    return { folders, places };
  }

  private async change(
    mine: Own,
    { itemIds = [], releaseIds = [] }: { itemIds?: readonly string[]; releaseIds?: readonly string[] },
    edit: (item: StoredItem) => StoredItem,
  ): Promise<StoredItem[]> {
    const changed = await this.transactions.run(async (tx) => {
      const stored = await this.items.forChange(mine, { itemIds, releaseIds }, tx);
      requireAll(stored, itemIds, releaseIds);
      const edited = stored.map(edit);
      await this.items.save(edited, tx);
      return edited;
    });
    await this.changes.releases([...new Set(changed.map(({ releaseId }) => releaseId))]);
    return changed;
  }
}

function requireAll(
  stored: readonly StoredItem[],
  itemIds: readonly string[],
  releaseIds: readonly string[],
) {
  const ids = new Set(stored.flatMap(({ id, releaseId }) => [id, releaseId]));
  if (itemIds.some((id) => !ids.has(id))) throw notFound('One of these copies');
  if (releaseIds.some((id) => !ids.has(id))) throw notFound('A copy of one of these releases');
}

/** Only what was sent: a field that was left out gets its default. */
function given(fields: NewItem) {
  const { customFields, ...rest } = fields;
  const sent = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...sent, ...(customFields && { customFields }) };
}

import { Injectable } from '@nestjs/common';
import { stripDisambiguation } from '@segue/shared/domain/music';
import type { Own } from '../../access/index.js';
import { EntityListsRepository, type ListQuery } from './entity-lists.repository.js';

/** Artists, labels and styles of a person's records. */
@Injectable()
export class EntityListsService {
  constructor(private readonly lists: EntityListsRepository) {}

  async artists(mine: Own, query: ListQuery) {
    return page(await this.lists.artists(mine, query), shownName);
  }

  async labels(mine: Own, query: ListQuery) {
    return page(await this.lists.labels(mine, query), shownName);
  }

  async styles(mine: Own, query: ListQuery) {
    return page(await this.lists.styles(mine, query), (row) => row);
  }
}

/** The number that tells namesakes apart is for the catalogue: "Kailash (2)" is shown as "Kailash". */
const shownName = <Row extends { name: string }>(row: Row): Row => ({
  ...row,
  name: stripDisambiguation(row.name),
});

function page<Row extends { total: number }>(rows: readonly Row[], shown: (row: Row) => Row) {
  return { items: rows.map(shown), total: rows[0]?.total ?? 0 };
}

import { Injectable } from '@nestjs/common';
import { foldText } from '@segue/shared/domain/matching';
import type { Query, QueryProblem } from '@segue/shared/domain/query';
import { AccessService, type Grant, type Own } from '../../access/index.js';
import { isOwner } from './query-reader.js';
import { SearchRepository } from './search.repository.js';

type Grants = Grant<'collection'>[];

/** Whose records a search looks at. Only `AccessService` gives leave; what is typed can but choose among it. */
@Injectable()
export class SearchedPeople {
  constructor(
    private readonly access: AccessService,
    private readonly people: SearchRepository,
  ) {}

  /**
   * @param whose "mine", "all", or one person's id
   * @throws not-found when the person whose records are asked for does not share them
   */
  async whose(viewer: Own, whose: string): Promise<Grants> {
    if (whose === 'mine') return [viewer];
    if (whose === 'all') return this.access.everybody(viewer, 'collection');
    return [await this.access.of(viewer, whose, 'collection')];
  }

  /** The same with `owner:me` and `owner:Anna` of the query, which look beyond one's own without being asked to. */
  async of(
    viewer: Own,
    whose: string,
    conditions: Query['conditions'],
  ): Promise<{ grants: Grants; problems: QueryProblem[] }> {
    const owners = conditions.filter(isOwner);
    if (owners.length === 0) return { grants: await this.whose(viewer, whose), problems: [] };
    let grants = await this.whose(viewer, whose === 'mine' ? 'all' : whose);
    const names = await this.names(viewer);
    const problems: QueryProblem[] = [];
    for (const { not, values, span } of owners) {
      const ids = values.map((typed) => ({ typed, ids: idsCalled(names, viewer, typed) }));
      const unknown = ids.find((named) => named.ids.length === 0);
      if (unknown !== undefined)
        problems.push({
          ...span,
          message: `Nobody called “${unknown.typed}” shows you a collection. Write me for yours.`,
        });
      const meant = new Set(ids.flatMap((named) => named.ids));
      if (meant.size > 0) grants = grants.filter(({ ownerId }) => meant.has(ownerId) !== not);
    }
    const known = problems.length < owners.length;
    return { grants: known ? grants : await this.whose(viewer, whose), problems };
  }

  /** Everybody whose collection this person may see, with their names. */
  async names(viewer: Own): Promise<{ id: string; names: string[] }[]> {
    const grants = await this.access.others(viewer, 'collection');
    return this.people.namesOf(grants.map(({ ownerId }) => ownerId));
  }
}

function idsCalled(people: readonly { id: string; names: string[] }[], viewer: Own, typed: string): string[] {
  const wanted = foldText(typed);
  if (wanted === 'me') return [viewer.ownerId];
  return people.filter(({ names }) => names.some((name) => foldText(name) === wanted)).map(({ id }) => id);
}

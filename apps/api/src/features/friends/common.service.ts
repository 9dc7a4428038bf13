import { Injectable } from '@nestjs/common';
import type { RouteInput, RouteOutput, peopleRoutes } from '@segue/shared/contracts/http';
import { AccessService, type Own } from '../../access/index.js';
import { ReleaseCardRepository } from '../tracks/index.js';
import { CommonRepository } from './common.repository.js';

type Common = typeof peopleRoutes.common;

@Injectable()
export class CommonService {
  constructor(
    private readonly access: AccessService,
    private readonly common: CommonRepository,
    private readonly cards: ReleaseCardRepository,
  ) {}

  /** Records that both own, in one's own words. @throws not-found for who does not share their collection */
  async records(
    viewer: Own,
    personId: string,
    page: RouteInput<Common>['query'],
  ): Promise<RouteOutput<Common>> {
    const theirs = await this.access.of(viewer, personId, 'collection');
    const { releaseIds, total } = await this.common.inBoth(viewer, theirs, page);
    return { items: await this.cards.byIds(viewer, releaseIds), total };
  }
}

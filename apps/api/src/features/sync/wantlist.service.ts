import { Injectable } from '@nestjs/common';
import type { discogsRoutes, RouteOutput } from '@segue/shared/contracts/http';
import { notFound } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { WantlistRepository } from './wantlist.repository.js';

@Injectable()
export class WantlistService {
  constructor(private readonly wants: WantlistRepository) {}

  async list(
    owner: Own,
    query: { q: string; limit: number; offset: number },
  ): Promise<RouteOutput<typeof discogsRoutes.wantlist>> {
    const { items, total } = await this.wants.page(owner, query);
    const shown = items.map(({ addedAt, goneSince, ...want }) => {
      return { ...want, addedAt: addedAt.toISOString(), goneSince: goneSince?.toISOString() ?? null };
    });
    return { items: shown, total };
  }

  async remove(owner: Own, releaseId: string): Promise<void> {
    if (!(await this.wants.remove(owner, releaseId))) throw notFound('This record on your wantlist');
  }
}

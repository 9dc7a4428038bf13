import { Injectable } from '@nestjs/common';
import {
  auditEntry,
  type AuditEntry,
  type auditRoutes,
  type RouteInput,
  type RouteOutput,
} from '@segue/shared/contracts/http';
import { wordsOf } from './actions.js';
import { AuditKeeper } from './audit-keeper.js';
import { AuditRepository, type StoredEntry } from './audit.repository.js';
import { AuditSettings } from './audit-settings.repository.js';

/** The audit log, to read. */
@Injectable()
export class AuditService {
  constructor(
    private readonly entries: AuditRepository,
    private readonly settings: AuditSettings,
    private readonly keeper: AuditKeeper,
  ) {}

  async list({
    limit,
    offset,
    ...filter
  }: RouteInput<typeof auditRoutes.list>['query']): Promise<RouteOutput<typeof auditRoutes.list>> {
    const [{ items, total }, actors, actions, keptDays] = await Promise.all([
      this.entries.list(filter, { limit, offset }),
      this.entries.actors(),
      this.entries.actions(),
      this.settings.days(),
    ]);
    const known = actions.map((action) => ({ action, words: wordsOf(action) }));
    return { items: items.map(toEntry), total, actors, actions: known, keptDays };
  }

  async keep(days: number): Promise<{ days: number }> {
    await this.settings.setDays(days);
    await this.keeper.removeOld(new Date());
    return { days };
  }
}

function toEntry({ at, details, action, via, ...row }: StoredEntry): AuditEntry {
  const noted = Object(details) as AuditEntry['details'];
  const { id, actorId, actorName, address, outcome } = row;
  return {
    ...{ id, actorId, actorName, address, action, outcome },
    ...{ at: at.toISOString(), via: auditEntry.shape.via.parse(via), words: wordsOf(action), details: noted },
  };
}

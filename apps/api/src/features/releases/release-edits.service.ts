import { Injectable } from '@nestjs/common';
import type { Release, releaseRoutes, RouteInput } from '@segue/shared/contracts/http';
import { notFound } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { Transactions } from '../../database/index.js';
import { TrackChanges } from '../tracks/index.js';
import { EDIT_FIELDS, ReleaseEditsRepository } from './release-edits.repository.js';
import { ReleasesRepository } from './releases.repository.js';
import { ReleasesService } from './releases.service.js';

/** What can be said of a release; a cover is named by its hash. */
type Edit = RouteInput<typeof releaseRoutes.edit>['body'] & { readonly cover?: { hash: string } | null };

/** The record in its owner's words. */
@Injectable()
export class ReleaseEditsService {
  constructor(
    private readonly releases: ReleasesService,
    private readonly stored: ReleasesRepository,
    private readonly edits: ReleaseEditsRepository,
    private readonly transactions: Transactions,
    private readonly changes: TrackChanges,
  ) {}

  /** @throws not-found for a release that the person does not own */
  async edit(mine: Own, releaseId: string, edit: Edit): Promise<Release> {
    await this.requireOwned(mine, releaseId);
    const said: Readonly<Partial<Record<string, Edit[keyof Edit]>>> = edit;
    await this.transactions.run(async (tx) => {
      for (const field of EDIT_FIELDS) {
        const value = said[field];
        if (value !== undefined) await this.edits.say(mine, releaseId, field, value, tx);
      }
    });
    await this.changes.releases([releaseId]);
    return this.releases.get(mine, releaseId);
  }

  /** @throws not-found */
  async requireOwned(mine: Own, releaseId: string): Promise<void> {
    if (!(await this.stored.owns(mine, releaseId))) throw notFound('This release');
  }
}

import { Injectable } from '@nestjs/common';
import {
  MOST_TAGGED,
  type RouteInput,
  type RouteOutput,
  type TagBatch,
  type tagRoutes,
} from '@segue/shared/contracts/http';
import { conflict, notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { SearchService } from '../search/index.js';
import { TrackViewRepository } from '../tracks/index.js';
import { TagBatchesRepository, type StoredBatch, type WriteRow } from './tag-batches.repository.js';
import { planTags } from './tag-plan.js';
import { TagRuns } from './tag-runs.js';
import { toTagBatch, toTagFile } from './tags.mapper.js';

type Create = RouteInput<typeof tagRoutes.create>['body'];
type Page = RouteInput<typeof tagRoutes.get>['query'];

const ALL = { limit: MOST_TAGGED, offset: 0 };
const CHANGED_AGAIN = 'These files were tagged again since. Take the later batch back first.';
const CHANGED = 'This file is no longer the one that the preview looked at. Make a new preview.';

/** Tags of files: looked at first, then written, and taken back. */
@Injectable()
export class TagsService {
  constructor(
    private readonly batches: TagBatchesRepository,
    private readonly runs: TagRuns,
    private readonly views: TrackViewRepository,
    private readonly search: SearchService,
  ) {}

  /** @throws not-found when a track is not this person's; unprocessable when there are none, or too many */
  async create(owner: Own, { choice, includeScanned, ...asked }: Create): Promise<TagBatch> {
    const views = await this.views.owned(owner, await this.asked(owner, asked));
    if (asked.trackIds !== undefined && views.length < new Set(asked.trackIds).size)
      throw notFound('One of the tracks');
    if (views.length === 0) throw unprocessable('There is no track to write tags for.');
    const fileIds = views.flatMap(({ audioFileId }) => audioFileId ?? []);
    const [files, notes] = await Promise.all([
      this.batches.audioFiles(fileIds),
      this.batches.notes(
        owner,
        views.map(({ id }) => id),
      ),
    ]);
    const facts = { views, notes, files: new Map(files.map((file) => [file.id, file])) };
    const planned = planTags(facts, choice, includeScanned);
    const batch = await this.batches.create(owner, choice, planned);
    const allowed = planned.filter(({ refusedCode }) => refusedCode === null);
    await this.runs.write(
      owner,
      allowed.map((file) => ({ ...file, batchId: batch.id, afterHash: null, afterKey: null })),
      { dryRun: true },
    );
    return this.shown(batch);
  }

  async list(owner: Own, page: Page): Promise<RouteOutput<typeof tagRoutes.list>> {
    const { items, total } = await this.batches.page(owner, page);
    const counts = await this.batches.counts(items.map(({ id }) => id));
    return { items: items.map((batch) => toTagBatch(batch, counts)), total };
  }

  async get(owner: Own, id: string, page: Page): Promise<RouteOutput<typeof tagRoutes.get>> {
    const batch = await this.found(owner, id);
    const [files, shown] = await Promise.all([this.batches.files(id, page), this.shown(batch)]);
    return { batch: shown, files: files.map(toTagFile) };
  }

  /** @throws conflict when there is nothing to write */
  async write(owner: Own, id: string): Promise<TagBatch> {
    const batch = await this.found(owner, id);
    await this.batches.refuseChanged(id, CHANGED);
    const files = await this.batches.files(id, { ...ALL, states: ['ready', 'failed', 'stopped'] });
    const due = files.filter(({ changes }) => Array.isArray(changes) && changes.length > 0);
    if (due.length === 0) throw conflict('There is nothing to write: no file of this batch would change.');
    await this.runs.write(owner, due, { dryRun: false });
    return this.shown(batch);
  }

  /** @throws conflict when nothing was written, or all of it was changed again since */
  async undo(owner: Own, id: string): Promise<TagBatch> {
    const batch = await this.found(owner, id);
    const written = await this.batches.files(id, { ...ALL, states: ['written'] });
    if (written.length === 0)
      throw conflict('There is nothing to take back: no file of this batch is written.');
    const due = await this.asWritten(written);
    if (due.length === 0) throw conflict(CHANGED_AGAIN);
    await this.runs.undo(owner, due);
    return this.shown(batch);
  }

  async stop(owner: Own, role: string, id: string): Promise<TagBatch> {
    const batch = await this.found(owner, id);
    await this.runs.stop(owner, role, id);
    return this.shown(batch);
  }

  /** Those whose file is as this batch left it: the way back begins there. */
  private async asWritten(written: readonly WriteRow[]): Promise<WriteRow[]> {
    const files = await this.batches.audioFiles(written.flatMap(({ audioFileId }) => audioFileId ?? []));
    const hashes = new Map(files.map(({ id, contentHash }) => [id, contentHash]));
    return written.filter(({ audioFileId, afterHash }) => hashes.get(audioFileId ?? '') === afterHash);
  }

  private async asked(
    owner: Own,
    { trackIds, filter }: Pick<Create, 'trackIds' | 'filter'>,
  ): Promise<string[]> {
    if (trackIds !== undefined) return [...new Set(trackIds)];
    if (filter === undefined) throw unprocessable('Say which tracks: by their ids, or by a filter.');
    const found = await this.search.trackIds(owner, filter, MOST_TAGGED + 1);
    if (found.length > MOST_TAGGED)
      throw unprocessable(`Tags are written to at most ${MOST_TAGGED} files at once. Choose fewer tracks.`);
    return found;
  }

  private async found(owner: Own, id: string): Promise<StoredBatch> {
    const batch = await this.batches.find(owner, id);
    if (batch === null) throw notFound('This batch of tags');
    return batch;
  }

  private async shown(batch: StoredBatch): Promise<TagBatch> {
    return toTagBatch(batch, await this.batches.counts([batch.id]));
  }
}

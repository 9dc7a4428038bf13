import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import { Transactions, type Db } from '../../../database/index.js';
import { ImportsRepository } from '../imports.repository.js';
import { rowProblem, type BackupItem, type BackupRecord, type RowProblem } from '../parsing/index.js';
import { BackupCovers, type KeptCover } from './backup-covers.js';
import { BackupCratesRepository } from './backup-crates.repository.js';
import { fateOf, type Fate } from './backup-fate.js';
import { BackupPersonalRepository } from './backup-personal.repository.js';
import type { BackupRefs } from './backup-refs.js';
import { BackupReleasesRepository, type FoundRelease } from './backup-releases.repository.js';
import { BackupSets, isSetRecord, type SetRecord } from './backup-sets.js';

export interface BackupTarget {
  readonly importId: string;
  readonly owner: Own;
}

/** What the records of a batch found out: releases by their names in the file, pictures by the number of the record. */
interface BatchState {
  readonly learnt: Map<string, FoundRelease>;
  readonly covers: ReadonlyMap<number, KeptCover>;
}

/** Writes a batch of a backup: all of it or nothing, together with what it came to. */
@Injectable()
export class BackupBatchWriter {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ImportsRepository,
    private readonly releases: BackupReleasesRepository,
    private readonly personal: BackupPersonalRepository,
    private readonly covers: BackupCovers,
    private readonly crates: BackupCratesRepository,
    private readonly sets: BackupSets,
  ) {}

  /** @param lastNumber records up to here were counted by an earlier attempt */
  async write(
    target: BackupTarget,
    batch: readonly BackupItem[],
    refs: BackupRefs,
    lastNumber: number,
  ): Promise<void> {
    const learnt = new Map<string, FoundRelease>();
    const covers = await this.covers.keep(batch);
    await this.transactions.run(async (tx) => {
      learnt.clear();
      const counts = { total: 0, created: 0, changed: 0, unchanged: 0, bad: 0, unsure: 0 };
      const problems: RowProblem[] = [];
      for (const item of batch) {
        const fate =
          'problem' in item
            ? item.problem
            : await this.restore(target.owner, item, refs, { learnt, covers }, tx);
        if (item.number <= lastNumber) continue;
        counts.total += 1;
        if (fate === 'created' || fate === 'unchanged') counts[fate] += 1;
        else problems.push(fate === 'lost' ? lostProblem(item.number) : fate);
      }
      counts.bad = problems.length;
      await this.imports.addProblems(target.importId, problems, tx);
      await this.imports.addCounts(
        target.importId,
        counts,
        Math.max(lastNumber, batch.at(-1)?.number ?? 0),
        tx,
      );
    });
    for (const [ref, found] of learnt) refs.learn(ref, found);
  }

  private async restore(
    owner: Own,
    item: BackupRecord,
    refs: BackupRefs,
    { learnt, covers }: BatchState,
    db: Db,
  ): Promise<Fate | RowProblem> {
    if (item.section === 'covers') return this.restoreCover(owner, item, refs, covers, db);
    if (isSetRecord(item)) return this.sets.restore(owner, item, refs, db);
    if (item.section !== 'releases') return this.restoreOwn(owner, item, refs, db);
    const found = await this.releases.findOrCreate(
      owner,
      item.record,
      (id) => refs.isTaken(id) || isIn(learnt, id),
      db,
    );
    await this.releases.saveEdits(owner, found.id, item.record.edits, db);
    learnt.set(item.record.ref, found);
    return found.created ? 'created' : 'unchanged';
  }

  private async restoreCover(
    owner: Own,
    { number, record }: Extract<BackupRecord, { section: 'covers' }>,
    refs: BackupRefs,
    covers: ReadonlyMap<number, KeptCover>,
    db: Db,
  ): Promise<Fate | RowProblem> {
    const kept = covers.get(number);
    const releaseId = refs.release(record.release);
    if (kept === undefined || releaseId === null) return 'lost';
    return 'problem' in kept
      ? kept.problem
      : fateOf(await this.releases.addCover(owner, releaseId, kept.hash, db));
  }

  private async restoreOwn(
    owner: Own,
    item: Exclude<BackupRecord, SetRecord | { section: 'releases' | 'covers' }>,
    refs: BackupRefs,
    db: Db,
  ): Promise<Fate> {
    if (item.section === 'crates') {
      const trackIds = item.record.tracks.flatMap((track) => refs.track(track) ?? []);
      return fateOf(await this.crates.add(owner, item.record, trackIds, db));
    }
    if (item.section === 'tracks') {
      const trackId = refs.track(item.record.track);
      return trackId === null
        ? 'lost'
        : fateOf(await this.personal.addToTrack(owner, trackId, item.record, db));
    }
    const releaseId = refs.release(item.record.release);
    if (releaseId === null) return 'lost';
    if (item.section === 'copies')
      return fateOf(await this.personal.addCopy(owner, releaseId, item.record, db));
    if (item.section === 'wantlist')
      return fateOf(await this.personal.addWish(owner, releaseId, item.record, db));
    const trackId = item.record.track === null ? null : refs.track(item.record.track);
    return fateOf(await this.personal.addSpin(owner, { releaseId, trackId }, item.record, db));
  }
}

const isIn = (learnt: ReadonlyMap<string, FoundRelease>, id: string): boolean =>
  [...learnt.values()].some((found) => found.id === id);

function lostProblem(number: number): RowProblem {
  const message = `Record ${number} is about a record or track that is not in the backup, or that Discogs has otherwise by now.`;
  return rowProblem(number, '', message, '');
}

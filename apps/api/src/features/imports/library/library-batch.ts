import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import { Transactions, type Db } from '../../../database/index.js';
import { ImportsRepository } from '../imports.repository.js';
import type { FilePlaylist, RowProblem } from '../parsing/index.js';
import { EntryWriter } from './entry-writer.js';
import { ImportReviewsRepository } from './import-reviews.repository.js';
import { ImportedEntriesRepository } from './imported-entries.repository.js';
import { ImportedPlaylistsRepository } from './imported-playlists.repository.js';
import type { MatchedEntry } from './match-entries.js';
import { sortEntries } from './sort-entries.js';

/** Which import of whom writes, and what it says of a value where that came from: "import:rekordbox". */
export interface LibraryTarget {
  readonly importId: string;
  readonly owner: Own;
  readonly source: string;
  /** Tracks of which the file spoke already. */
  readonly spoken: Set<string>;
}

export interface Written {
  readonly releaseIds: readonly string[];
  readonly trackIds: readonly string[];
}

/** Writes a batch of entries, or a playlist: all of it or nothing, together with what it came to. */
@Injectable()
export class LibraryBatchWriter {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ImportsRepository,
    private readonly known: ImportedEntriesRepository,
    private readonly entries: EntryWriter,
    private readonly reviews: ImportReviewsRepository,
    private readonly playlists: ImportedPlaylistsRepository,
  ) {}

  async write(
    target: LibraryTarget,
    batch: { readonly entries: readonly MatchedEntry[]; readonly problems: readonly RowProblem[] },
    lastNumber: number,
  ): Promise<Written> {
    const { owner, importId, source, spoken } = target;
    const { trackIds, releaseIds, changed } = await this.transactions.run(async (tx) => {
      await this.known.lock(owner, tx);
      const sorted = sortEntries(batch.entries, await this.remembered(owner, batch.entries, tx));
      const made = await this.entries.create(owner, source, sorted.created, tx);
      const changed = await this.entries.join(owner, source, sorted.joined, tx, spoken);
      await this.reviews.ask(owner, importId, sorted.unsure, tx);
      await this.imports.addProblems(importId, batch.problems, tx);
      const counts = {
        total: batch.entries.length + batch.problems.length,
        created: sorted.created.length,
        changed: changed.size,
        bad: batch.problems.length,
        unsure: sorted.unsure.length,
      };
      const unchanged = batch.entries.length - counts.created - counts.changed - counts.unsure;
      await this.imports.addCounts(importId, { ...counts, unchanged }, lastNumber, tx);
      const trackIds = [...made.tracks.values(), ...sorted.joined.map(({ trackId }) => trackId)];
      return { releaseIds: made.releaseIds, trackIds, changed };
    });
    for (const trackId of trackIds) spoken.add(trackId);
    return { releaseIds, trackIds: [...changed] };
  }

  private async remembered(owner: Own, entries: readonly MatchedEntry[], db: Db) {
    const identities = entries.map(({ identity }) => identity);
    const tracks = await this.known.tracks(owner, identities, db);
    return { tracks, asked: await this.known.asked(owner, identities, db) };
  }

  /**
   * Writing the same playlist again changes nothing, so that a file may be read again for its playlists alone.
   * @param identities of its entries in order, doubles kept; those without a track yet are left out
   * @param count how many playlists the file had so far, with this one
   */
  async writePlaylist(
    { importId, owner, source }: LibraryTarget,
    { path }: FilePlaylist,
    identities: readonly string[],
    count: number,
  ): Promise<void> {
    const program = source.replace(/^import:/, '');
    await this.transactions.run(async (tx) => {
      await this.known.lock(owner, tx);
      const tracks = await this.known.tracks(owner, identities, tx);
      const trackIds = identities.flatMap((identity) => tracks.get(identity) ?? []);
      const importedFrom = `${program}:${path.join('/')}`;
      await this.playlists.replace(owner, { importedFrom, name: path.at(-1) ?? importedFrom, trackIds }, tx);
      await this.imports.countPlaylists(importId, count, tx);
    });
  }
}

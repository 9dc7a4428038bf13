import { Injectable } from '@nestjs/common';
import type { CandidateIndex } from '@segue/shared/domain/matching';
import { TrackChanges } from '../../tracks/index.js';
import { ImportFileError, type LibraryItem, type RowProblem } from '../parsing/index.js';
import { entryIdentity } from './entry-identity.js';
import { LibraryBatchWriter, type LibraryTarget } from './library-batch.js';
import { LibraryCluesRepository } from './library-clues.repository.js';
import { matchEntries } from './match-entries.js';

const BATCH = 250;

type Entry = Extract<LibraryItem, { entry: unknown }>;

/** Reads the tracks and playlists of a file into a person's library. */
@Injectable()
export class LibraryImporter {
  constructor(
    private readonly clues: LibraryCluesRepository,
    private readonly writer: LibraryBatchWriter,
    private readonly changes: TrackChanges,
  ) {}

  /**
   * @param lastNumber entries up to here are in from an earlier attempt: they are read, but not written again
   * @param afterBatch told how many entries are read; may throw to stop
   * @throws ImportFileError where the file is damaged; what came before it is in
   */
  async importItems(
    target: LibraryTarget,
    items: AsyncIterable<LibraryItem>,
    lastNumber: number,
    afterBatch: (entries: number) => void,
  ): Promise<void> {
    const batch = new Batch(target, this.writer, this.changes, await this.clues.index(target.owner));
    const identities = new Map<string, string>();
    let read = 0;
    let playlists = 0;
    for await (const item of upToFault(items, () => batch.flush())) {
      if ('entry' in item && item.entry.ref !== null)
        identities.set(item.entry.ref, entryIdentity(item.entry));
      read += 'playlist' in item ? 0 : 1;
      if ('playlist' in item) {
        await batch.flush();
        const named = item.playlist.refs.flatMap((ref) => identities.get(ref) ?? []);
        await this.writer.writePlaylist(target, item.playlist, named, (playlists += 1));
      } else if (item.number > lastNumber && batch.add(item) >= BATCH) {
        await batch.flush();
      }
      if (batch.isEmpty) afterBatch(read);
    }
    await batch.flush();
    afterBatch(read);
  }
}

/** Hands items on; where the file turns out to be damaged, what came before is brought in first. */
async function* upToFault(
  items: AsyncIterable<LibraryItem>,
  flush: () => Promise<void>,
): AsyncGenerator<LibraryItem> {
  try {
    yield* items;
  } catch (error) {
    if (error instanceof ImportFileError) await flush();
    throw error;
  }
}

/** Entries on their way into the library. */
class Batch {
  private entries: Entry[] = [];
  private problems: RowProblem[] = [];
  private last = 0;

  constructor(
    private readonly target: LibraryTarget,
    private readonly writer: LibraryBatchWriter,
    private readonly changes: TrackChanges,
    private readonly library: CandidateIndex<string>,
  ) {}

  get isEmpty(): boolean {
    return this.entries.length + this.problems.length === 0;
  }

  /** Answers how many it holds. */
  add(item: Exclude<LibraryItem, { playlist: unknown }>): number {
    if ('entry' in item) this.entries.push(item);
    else this.problems.push(item.problem);
    this.last = item.number;
    return this.entries.length + this.problems.length;
  }

  async flush(): Promise<void> {
    if (this.isEmpty) return;
    const entries = await matchEntries(this.entries, this.library);
    const written = await this.writer.write(this.target, { entries, problems: this.problems }, this.last);
    [this.entries, this.problems] = [[], []];
    if (written.releaseIds.length > 0) await this.changes.releases(written.releaseIds);
    if (written.trackIds.length > 0) await this.changes.tracks(written.trackIds);
  }
}

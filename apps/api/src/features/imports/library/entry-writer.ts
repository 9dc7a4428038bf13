import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import type { Db } from '../../../database/index.js';
import type { LibraryEntry } from '../parsing/index.js';
import { EntryFactsRepository } from './entry-facts.repository.js';
import { isNothing, planFacts, type FactChanges } from './entry-facts.js';
import { FileReleasesRepository, type NewEntry } from './file-releases.repository.js';
import { ImportedEntriesRepository } from './imported-entries.repository.js';

/** An entry whose track is known. */
export interface JoinedEntry {
  readonly identity: string;
  readonly entry: LibraryEntry;
  readonly trackId: string;
}

/** Puts entries into the library once it is decided what they are. */
@Injectable()
export class EntryWriter {
  constructor(
    private readonly known: ImportedEntriesRepository,
    private readonly files: FileReleasesRepository,
    private readonly facts: EntryFactsRepository,
  ) {}

  /** Makes tracks of entries that are none yet. Answers their tracks by identity, and the releases they are on. */
  async create(owner: Own, source: string, entries: readonly NewEntry[], db: Db) {
    const made = await this.files.add(owner, entries, db);
    const joined = entries.flatMap(({ identity, entry }) => {
      const trackId = made.tracks.get(identity);
      return trackId === undefined ? [] : [{ identity, entry, trackId }];
    });
    await this.join(owner, source, joined, db);
    return made;
  }

  /**
   * Adds to tracks what entries say of them. Of several entries of one track the first one of the file speaks, so that
   * the file says the same whenever it is read.
   * @param spoken tracks of which an earlier entry of the same file spoke
   * @returns the ids of tracks that changed
   */
  async join(
    owner: Own,
    source: string,
    entries: readonly JoinedEntry[],
    db: Db,
    spoken: ReadonlySet<string> = new Set(),
  ): Promise<Set<string>> {
    await this.known.remember(
      owner,
      new Map(entries.map(({ identity, trackId }) => [identity, trackId])),
      db,
    );
    const fresh = entries.filter(({ trackId }) => !spoken.has(trackId));
    const byTrack = new Map(fresh.toReversed().map(({ trackId, entry }) => [trackId, entry]));
    const stored = await this.facts.stored(owner, source, [...byTrack.keys()], db);
    const changes = new Map<string, FactChanges>();
    for (const [trackId, entry] of byTrack) {
      const change = planFacts(entry, stored(trackId));
      if (!isNothing(change)) changes.set(trackId, change);
    }
    await this.facts.save(owner, source, changes, db);
    return new Set(changes.keys());
  }
}

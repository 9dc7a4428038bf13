import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { notFound, type LocalFile, type Storage } from '@segue/shared/node';
import { inScratchFolder } from './scratch-folder.js';
import { storedBackupSchema, type StoredBackup } from './stored-backup.js';

const archiveKey = (id: string): string => `${id}.tar`;
const noteKey = (id: string): string => `${id}.json`;

/** Where backups are kept, a folder or a bucket: an archive each, and beside it a note of what it is. */
export class BackupStore {
  constructor(private readonly storage: Storage) {}

  /** Where they are, for people; null for a bucket. */
  get folder(): string | null {
    const place = this.storage.location('x');
    return place === null ? null : path.dirname(place);
  }

  /** The newest first. A note that cannot be read is left out: it is none of ours. */
  async list(): Promise<StoredBackup[]> {
    const files = await this.storage.list();
    const there = new Set(files.map(({ key }) => key));
    const ids = [...there].flatMap((key) => /^(segue-.+)\.json$/.exec(key)?.[1] ?? []);
    const whole = ids.filter((id) => there.has(archiveKey(id)));
    const notes = await Promise.all(whole.map((id) => this.note(id)));
    return notes
      .filter((note) => note !== null)
      .sort((a, b) => (a.manifest.createdAt < b.manifest.createdAt ? 1 : -1));
  }

  /** @throws TypedError `not-found` */
  async get(id: string): Promise<StoredBackup> {
    const there = await this.storage.stat(noteKey(id));
    const note = there === null ? null : await this.note(id);
    if (note === null) throw notFound('This backup');
    return note;
  }

  /** Stores an archive, then its note. */
  async put(backup: StoredBackup, archive: string): Promise<void> {
    await this.storage.write(archiveKey(backup.id), createReadStream(archive));
    await this.writeNote(backup);
  }

  async writeNote(backup: StoredBackup): Promise<void> {
    const words = JSON.stringify(storedBackupSchema.parse(backup), null, 2);
    await this.storage.write(noteKey(backup.id), Buffer.from(`${words}\n`));
  }

  read(id: string): Promise<Readable> {
    return this.storage.read(archiveKey(id));
  }

  localPath(id: string): Promise<LocalFile> {
    return this.storage.localPath(archiveKey(id));
  }

  /** The note first: what is half gone is no backup. */
  async remove(id: string): Promise<void> {
    await this.storage.remove(noteKey(id));
    await this.storage.remove(archiveKey(id));
  }

  /** A folder to work in, on the disk that has room for backups where that is one of this machine. */
  withScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
    return inScratchFolder(this.folder ?? tmpdir(), work);
  }

  private async note(id: string): Promise<StoredBackup | null> {
    const words = await text(await this.storage.read(noteKey(id)));
    try {
      const parsed = storedBackupSchema.safeParse(JSON.parse(words));
      return parsed.success ? parsed.data : null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }
}

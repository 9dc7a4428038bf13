import { watch, type FSWatcher } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderWatchOptions {
  /** Quiet time after the last change before it is told, milliseconds: a copy under way makes many changes. */
  readonly quietMs: number;
  readonly onChange: () => void;
}

/**
 * Watches a folder and all below it (inotify). Where the system does not let that many folders be watched, or the disk
 * tells nothing (a network share), whoever made it has to look from time to time.
 */
export class FolderWatch {
  private watchers: FSWatcher[] = [];
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  /** All folders are watched. */
  complete = false;

  constructor(
    readonly path: string,
    private readonly options: FolderWatchOptions,
  ) {}

  /** Begins anew, with the folders that are there by now. @throws when the folder cannot be read */
  async start(): Promise<void> {
    this.release();
    this.complete = true;
    await this.add(this.path);
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    this.release();
  }

  private release(): void {
    for (const watcher of this.watchers) watcher.close();
    this.watchers = [];
  }

  private async add(folder: string): Promise<void> {
    if (this.closed) return;
    this.watchOne(folder);
    for await (const entry of await opendir(folder)) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) await this.add(join(folder, entry.name));
    }
  }

  private watchOne(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, () => this.changed());
      watcher.on('error', () => this.changed());
      this.watchers.push(watcher);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code !== 'ENOSPC' && code !== 'EMFILE') throw error;
      this.complete = false;
    }
  }

  private changed(): void {
    if (this.closed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.options.onChange, this.options.quietMs);
  }
}

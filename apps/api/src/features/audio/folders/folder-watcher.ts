import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { MusicFolder } from '@segue/shared/contracts/http';
import { TypedError } from '@segue/shared/node';
import { onBehalfOf } from '../../../access/index.js';
import { ScansService } from '../scans.service.js';
import { FolderWatch } from './folder-watch.js';
import { MusicFoldersRepository, type StoredFolder } from './music-folders.repository.js';

/** After the last change a folder is left alone for so long, milliseconds. */
const QUIET_MS = 2000;
/** After so long a folder that was being scanned is looked at again, milliseconds. */
const AGAIN_MS = 10_000;
/** Folders are looked at so often beside, for disks that tell nothing of their changes. */
const POLL_MS = 15 * 60_000;

/** Scans the folders that people want watched, whenever something in them has changed. */
@Injectable()
export class FolderWatcher implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Folders');
  private readonly watches = new Map<string, FolderWatch>();
  private readonly away = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly folders: MusicFoldersRepository,
    private readonly scans: ScansService,
  ) {}

  /** What has changed while nobody watched is caught up with. */
  async onApplicationBootstrap(): Promise<void> {
    for (const folder of await this.folders.watched()) await this.begin(folder);
    this.timer = setInterval(() => void this.poll(), POLL_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    for (const watch of this.watches.values()) watch.close();
    this.watches.clear();
  }

  /** Watches a folder, or stops it, as its owner has said. */
  async follow(folder: StoredFolder): Promise<void> {
    if (folder.watch) await this.begin(folder);
    else this.end(folder.id);
  }

  end(folderId: string): void {
    this.watches.get(folderId)?.close();
    this.watches.delete(folderId);
    this.away.delete(folderId);
  }

  stateOf({ id, watch }: StoredFolder): MusicFolder['state'] {
    if (!watch) return 'off';
    if (this.away.has(id)) return 'away';
    return this.watches.get(id)?.complete === true ? 'watched' : 'polled';
  }

  private async begin(folder: StoredFolder): Promise<void> {
    this.end(folder.id);
    const watch = new FolderWatch(folder.path, {
      quietMs: QUIET_MS,
      onChange: () => void this.changed(folder),
    });
    this.watches.set(folder.id, watch);
    await this.changed(folder);
  }

  private async poll(): Promise<void> {
    for (const folder of await this.folders.watched()) await this.changed(folder);
  }

  /** New folders are watched from now on. A scan that is under way may have missed the change: later, then. */
  private async changed(folder: StoredFolder): Promise<void> {
    const watch = this.watches.get(folder.id);
    if (watch === undefined) return;
    try {
      await watch.start();
      this.away.delete(folder.id);
      await this.scans.start(onBehalfOf(folder.userId), folder.path);
    } catch (error) {
      if (error instanceof TypedError && error.code === 'conflict') {
        this.later(folder);
        return;
      }
      this.away.add(folder.id);
      this.logger.warn(
        `${folder.path} cannot be watched: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  private later(folder: StoredFolder): void {
    setTimeout(() => void this.changed(folder), AGAIN_MS).unref();
  }
}

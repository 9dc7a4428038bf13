import { Injectable } from '@nestjs/common';
import type { MusicFolder } from '@segue/shared/contracts/http';
import { notFound } from '@segue/shared/node';
import type { Own } from '../../../access/index.js';
import { FolderWatcher } from './folder-watcher.js';
import { MusicFoldersRepository, type CountedFolder } from './music-folders.repository.js';

/** People's folders whose files are read in place. */
@Injectable()
export class FoldersService {
  constructor(
    private readonly folders: MusicFoldersRepository,
    private readonly watcher: FolderWatcher,
  ) {}

  async list(owner: Own): Promise<MusicFolder[]> {
    return (await this.folders.list(owner)).map((folder) => this.toFolder(folder));
  }

  /** @throws not-found */
  async update(owner: Own, id: string, { watch }: { watch: boolean }): Promise<MusicFolder> {
    const folder = await this.folders.setWatch(owner, id, watch);
    if (folder === null) throw notFound('This folder');
    await this.watcher.follow(folder);
    return this.toFolder(folder);
  }

  /** @throws not-found */
  async remove(owner: Own, id: string): Promise<void> {
    if (!(await this.folders.remove(owner, id))) throw notFound('This folder');
    this.watcher.end(id);
  }

  private toFolder(folder: CountedFolder): MusicFolder {
    const { id, path, watch, files, missing, lastScanAt } = folder;
    const state = this.watcher.stateOf(folder);
    return { id, path, watch, state, files, missing, lastScanAt: lastScanAt?.toISOString() ?? null };
  }
}

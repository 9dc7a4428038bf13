import { Inject, Injectable } from '@nestjs/common';
import type { Run } from '@segue/shared/contracts/http';
import { scanAudioJob } from '@segue/shared/contracts/jobs';
import type { Own } from '../../access/index.js';
import { RunsService } from '../../jobs/index.js';
import { AUDIO_ROOTS } from './audio-roots.module.js';
import { MusicFoldersRepository } from './folders/music-folders.repository.js';
import { allowedFolder } from './scan-roots.js';

@Injectable()
export class ScansService {
  constructor(
    private readonly runs: RunsService,
    private readonly folders: MusicFoldersRepository,
    @Inject(AUDIO_ROOTS) private readonly allowed: readonly string[],
  ) {}

  roots(): string[] {
    return [...this.allowed];
  }

  /**
   * Registers the folder and looks through it.
   * @throws forbidden outside the roots, not-found for no folder, conflict when it is being scanned already
   */
  async start(owner: Own, path: string): Promise<Run> {
    const { ownerId: userId } = owner;
    const folder = await allowedFolder(path, this.allowed);
    const { id: folderId } = await this.folders.register(owner, folder);
    return this.runs.start(scanAudioJob, {
      payload: { userId, path: folder, folderId },
      title: folder,
      subject: { kind: 'folder', id: folder },
      requestedById: userId,
      dedupeKey: `${scanAudioJob.name}:${userId}:${folder}`,
    });
  }
}

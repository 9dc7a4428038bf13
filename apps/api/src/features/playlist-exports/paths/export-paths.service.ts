import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { ExportPaths, PathMapping } from '@segue/shared/contracts/http';
import type { Storage } from '@segue/shared/node';
import type { Own } from '../../../access/index.js';
import { STORAGE } from '../../../adapters/storage/index.js';
import { AUDIO_ROOTS } from '../../audio/index.js';
import { ExportPathsRepository } from './export-paths.repository.js';
import { mapPath } from './map-path.js';

/** Where the DJ's computer finds what lies on this server. */
@Injectable()
export class ExportPathsService {
  constructor(
    private readonly paths: ExportPathsRepository,
    @Inject(AUDIO_ROOTS) private readonly roots: readonly string[],
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  async get(owner: Own): Promise<ExportPaths> {
    return { mappings: await this.paths.mappings(owner), folders: this.folders() };
  }

  async save(owner: Own, mappings: readonly PathMapping[]): Promise<ExportPaths> {
    await this.paths.save(owner, mappings);
    return this.get(owner);
  }

  /** Says of a stored file where it lies for this person; null when it lies in a bucket, where no program finds it. */
  async finder(
    owner: Own,
  ): Promise<(file: { storageKey: string; sourcePath: string | null }) => string | null> {
    const mappings = await this.paths.mappings(owner);
    return ({ storageKey, sourcePath }) => {
      const here = sourcePath ?? this.storage.location(storageKey);
      return here === null ? null : mapPath(here, mappings);
    };
  }

  /** Folders of the owner's audio, and the one of uploads and downloads. */
  private folders(): string[] {
    const uploads = this.storage.location('audio/00/0.wav');
    return [...this.roots, ...(uploads === null ? [] : [path.dirname(path.dirname(uploads))])];
  }
}

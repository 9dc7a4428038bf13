import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import { CoverFiles } from '../../releases/index.js';
import { BackupRepository } from './backup.repository.js';
import type { BackupCover } from './backup-schema.js';

/** The pictures that a person uploaded, one at a time: they are the large part of a backup. */
@Injectable()
export class BackupCovers {
  constructor(
    private readonly backup: BackupRepository,
    private readonly files: CoverFiles,
  ) {}

  async *records(owner: Own): AsyncGenerator<BackupCover> {
    for (const { release, hash } of await this.backup.covers(owner)) {
      const jpeg = await this.files.large(hash);
      if (jpeg !== null) yield { release, jpeg: jpeg.toString('base64') };
    }
  }
}

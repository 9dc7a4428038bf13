import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { BackupCovers } from './backup/backup-covers.js';
import { BackupRepository } from './backup/backup.repository.js';
import { BACKUP_VERSION } from './backup/backup-schema.js';
import { backupJson } from './backup/backup-json.js';
import { CollectionExportRepository } from './collection-export.repository.js';
import { collectionCsv, wantlistCsv } from './discogs-csv.js';

/** The ways out, each as text that comes piece by piece. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly rows: CollectionExportRepository,
    private readonly backup: BackupRepository,
    private readonly covers: BackupCovers,
  ) {}

  async collection(owner: Own): Promise<AsyncIterable<string>> {
    return collectionCsv(this.rows.copies(owner), await this.rows.customNames(owner));
  }

  wantlist(owner: Own): AsyncIterable<string> {
    return wantlistCsv(this.rows.wishes(owner));
  }

  library(owner: Own): AsyncIterable<string> {
    const head = { segue: 'library', version: BACKUP_VERSION, writtenAt: new Date().toISOString() };
    const covers = { name: 'covers', records: this.covers.records(owner) };
    return backupJson(head, [...this.backup.sections(owner), covers]);
  }
}

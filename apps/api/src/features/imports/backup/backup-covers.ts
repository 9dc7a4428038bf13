import { Injectable } from '@nestjs/common';
import { TypedError } from '@segue/shared/node';
import { CoverFiles } from '../../releases/index.js';
import { rowProblem, type BackupItem, type RowProblem } from '../parsing/index.js';

/** The hash of a picture that is in storage now, or why it could not be kept. */
export type KeptCover = { readonly hash: string } | { readonly problem: RowProblem };

/** Scales and stores the pictures of a batch before it is written, so that no transaction waits for them. */
@Injectable()
export class BackupCovers {
  constructor(private readonly files: CoverFiles) {}

  /** By the number of the record. */
  async keep(batch: readonly BackupItem[]): Promise<Map<number, KeptCover>> {
    const kept = new Map<number, KeptCover>();
    for (const item of batch) {
      if ('section' in item && item.section === 'covers')
        kept.set(item.number, await this.keepOne(item.number, item.record.jpeg));
    }
    return kept;
  }

  private async keepOne(number: number, jpeg: string): Promise<KeptCover> {
    try {
      return { hash: await this.files.keepBytes(Buffer.from(jpeg, 'base64')) };
    } catch (error) {
      if (!(error instanceof TypedError)) throw error;
      return {
        problem: rowProblem(number, 'jpeg', `Record ${number}, a cover: ${error.message}`, ''),
      };
    }
  }
}

import { text } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import {
  DOWNLOAD_TOOLS_KEY,
  downloadToolsSchema,
  type DownloadTools,
  type Storage,
} from '@segue/shared/node';
import { STORAGE } from './storage-token.js';

/** What the download worker has written down of itself: it may run on another machine. */
@Injectable()
export class WorkerTools {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /** Null while no download worker has said anything. */
  async read(): Promise<DownloadTools | null> {
    if ((await this.storage.stat(DOWNLOAD_TOOLS_KEY)) === null) return null;
    return downloadToolsSchema.parse(JSON.parse(await text(await this.storage.read(DOWNLOAD_TOOLS_KEY))));
  }
}

import { Injectable } from '@nestjs/common';
import { FetchingOptions } from './fetching-options.js';
import { FetchingRepository } from './fetching.repository.js';
import { pacificDay } from './pacific-day.js';

/** Counts the searches of YouTube, of which an installation has a hundred a day. */
@Injectable()
export class YoutubeQuota {
  constructor(
    private readonly fetching: FetchingRepository,
    private readonly options: FetchingOptions,
  ) {}

  async state(): Promise<{ used: number; limit: number; left: number; resetsAt: string }> {
    const { start, end } = pacificDay(new Date());
    const limit = this.options.youtubeSearchesPerDay;
    const used = await this.fetching.youtubeSearches(start);
    return { used, limit, left: Math.max(0, limit - used), resetsAt: end.toISOString() };
  }
}

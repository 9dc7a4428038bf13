import type { FoundAudio } from '@segue/shared/contracts/jobs';
import { z } from 'zod';
import type { YtDlp } from '../tools/yt-dlp.js';
import { SearchSkipped, type AudioSearch } from './audio-search.js';

const entry = z.object({
  url: z.string(),
  webpage_url: z.string().optional(),
  title: z.string(),
  uploader: z.string().nullish(),
  channel: z.string().nullish(),
  duration: z.number().nullish(),
});
const listing = z.object({ entries: z.array(z.unknown()) });

export interface YtDlpSearchOptions {
  /** What yt-dlp calls the search, with how many it should find: "scsearch8:". */
  readonly prefix: string;
  readonly source: FoundAudio['source'];
}

/** A site's own search, by yt-dlp: it lists what is there and fetches nothing. */
export class YtDlpSearch implements AudioSearch {
  constructor(
    private readonly tool: YtDlp,
    private readonly options: YtDlpSearchOptions,
  ) {}

  async find(query: string, signal: AbortSignal): Promise<FoundAudio[]> {
    const { prefix, source } = this.options;
    const json = await this.tool.list(`${prefix}${query}`, signal);
    const listed = listing.safeParse(json);
    if (!listed.success)
      throw new SearchSkipped(`${source} was not searched: yt-dlp said what Segue does not read.`);
    return listed.data.entries.flatMap((item) => {
      const found = entry.safeParse(item);
      if (!found.success) return [];
      const { title, uploader, channel, duration, webpage_url: page, url } = found.data;
      const address = page ?? url;
      if (!/^https?:/.test(address) || !URL.canParse(address)) return [];
      const by = uploader ?? channel ?? '';
      return [{ source, url: address, title, uploader: by, durationSeconds: duration ?? null }];
    });
  }
}

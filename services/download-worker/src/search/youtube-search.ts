import type { FoundAudio } from '@segue/shared/contracts/jobs';
import { z } from 'zod';
import { SearchSkipped, type AudioSearch } from './audio-search.js';
import { fetchJson, type JsonAnswer } from './fetch-json.js';
import { isoSeconds } from './iso-duration.js';

export interface YoutubeOptions {
  /** Null: not configured. */
  readonly key: string | null;
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

const RESULTS = '10';

const hits = z.object({ items: z.array(z.object({ id: z.object({ videoId: z.string() }) })) });
const videos = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      snippet: z.object({ title: z.string(), channelTitle: z.string() }),
      contentDetails: z.object({ duration: z.string() }),
    }),
  ),
});
const refusal = z.object({
  error: z.object({ message: z.string(), errors: z.array(z.object({ reason: z.string() })).default([]) }),
});

/** YouTube's own search (Data API v3): one search costs 100 of the 10,000 units of a day, its lengths one more. */
export class YoutubeSearch implements AudioSearch {
  constructor(private readonly options: YoutubeOptions) {}

  async find(query: string, signal: AbortSignal): Promise<FoundAudio[]> {
    const parameters = { part: 'id', type: 'video', maxResults: RESULTS, q: query };
    const found = hits.parse(await this.ask('search', parameters, signal));
    const ids = found.items.map(({ id }) => id.videoId);
    if (ids.length === 0) return [];
    const details = { part: 'snippet,contentDetails', id: ids.join(',') };
    const { items } = videos.parse(await this.ask('videos', details, signal));
    return items.map(({ id, snippet, contentDetails }) => ({
      source: 'youtube',
      url: `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`,
      title: plainText(snippet.title),
      uploader: plainText(snippet.channelTitle),
      durationSeconds: isoSeconds(contentDetails.duration),
    }));
  }

  private async ask(path: string, parameters: Record<string, string>, signal: AbortSignal): Promise<unknown> {
    const { key, baseUrl } = this.options;
    if (key === null)
      throw new SearchSkipped(
        'YouTube was not searched: YOUTUBE_API_KEY is not set for the download worker.',
      );
    const url = new URL(`${baseUrl}/${path}?${new URLSearchParams(parameters).toString()}`);
    // In a header: addresses end up in logs.
    const answer = await fetchJson(this.options.fetch, url, signal, { 'X-Goog-Api-Key': key });
    if (answer.status === 200) return answer.body;
    throw refused(answer);
  }
}

function refused({ status, body }: JsonAnswer): Error {
  const said = refusal.safeParse(body);
  const reason = said.data?.error.errors[0]?.reason ?? '';
  if (/quota|dailyLimit/i.test(reason))
    return new SearchSkipped('YouTube was not searched: the searches of this day are used up.');
  const words = said.data?.error.message ?? `it answered ${status}`;
  return new SearchSkipped(`YouTube was not searched: it refused the key or the question (${words}).`);
}

/** The Data API writes titles for HTML. */
function plainText(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => signs[name] ?? entity);
}

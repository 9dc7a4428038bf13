import type { FoundAudio } from '@segue/shared/contracts/jobs';
import { z } from 'zod';
import { SearchSkipped, type AudioSearch } from './audio-search.js';
import { fetchJson } from './fetch-json.js';

const answer = z.object({
  results: z.array(
    z.object({
      trackName: z.string(),
      artistName: z.string(),
      trackViewUrl: z.url().optional(),
      trackTimeMillis: z.number().optional(),
    }),
  ),
});

/** Apple's public search, which needs no key: its addresses are what gamdl fetches. */
export class ItunesSearch implements AudioSearch {
  constructor(
    private readonly baseUrl: string,
    private readonly ask: typeof fetch,
  ) {}

  async find(query: string, signal: AbortSignal): Promise<FoundAudio[]> {
    const parameters = new URLSearchParams({ term: query, media: 'music', entity: 'song', limit: '10' });
    const { status, body } = await fetchJson(
      this.ask,
      new URL(`${this.baseUrl}/search?${parameters.toString()}`),
      signal,
    );
    if (status !== 200) throw new SearchSkipped(`Apple Music was not searched: it answered ${status}.`);
    return answer.parse(body).results.flatMap(({ trackName, artistName, trackViewUrl, trackTimeMillis }) =>
      trackViewUrl === undefined
        ? []
        : [
            {
              source: 'apple-music' as const,
              url: trackViewUrl,
              title: trackName,
              uploader: artistName,
              durationSeconds: trackTimeMillis === undefined ? null : trackTimeMillis / 1000,
            },
          ],
    );
  }
}

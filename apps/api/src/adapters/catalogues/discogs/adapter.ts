import type { DiscogsReleaseId } from '@segue/shared/domain/music';
import type { GetRelease, GetReleaseOptions, ReleaseAnswer } from '../capabilities.js';
import { systemClock } from '../clock.js';
import { DiscogsClient, type DiscogsClientOptions } from './client.js';
import { mapRelease } from './mapper.js';

/** Discogs as a catalogue: answers in Segue's words. */
export class DiscogsCatalogue implements GetRelease {
  constructor(private readonly client: DiscogsClient) {}

  async getRelease(id: DiscogsReleaseId, options: GetReleaseOptions = {}): Promise<ReleaseAnswer | null> {
    const answer = await this.client.getRelease(id, options);
    switch (answer.status) {
      case 'not-found':
        return null;
      case 'unchanged':
        return answer;
      case 'found':
        return { status: 'found', release: mapRelease(answer.value), etag: answer.etag };
    }
  }
}

export type DiscogsSettings = Pick<DiscogsClientOptions, 'baseUrl' | 'token' | 'userAgent'> &
  Partial<DiscogsClientOptions>;

/** Discogs over the real network with the timings that suit it; `settings` may replace any of them. */
export function createDiscogsCatalogue(settings: DiscogsSettings): DiscogsCatalogue {
  const client = new DiscogsClient({
    fetch,
    clock: systemClock,
    random: Math.random,
    windowMs: 60_000,
    patienceMs: 5_000,
    timeoutMs: 15_000,
    maxBytes: 8 * 1024 * 1024,
    attempts: 3,
    ...settings,
  });
  return new DiscogsCatalogue(client);
}

import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { foundAudio, type FoundAudio } from '@segue/shared/contracts/jobs';
import type { Storage } from '@segue/shared/node';
import { z } from 'zod';
import type { AudioSearch } from './audio-search.js';

/** YouTube lets its answers be kept for at most thirty days; a week is enough to try again at no cost. */
const KEPT_MS = 7 * 24 * 3600 * 1000;

const kept = z.object({ at: z.number(), found: z.array(foundAudio) });

/** A search whose answers are kept in storage: the same question within a week costs nothing. */
export class KeptSearch implements AudioSearch {
  constructor(
    private readonly search: AudioSearch,
    private readonly name: string,
    private readonly storage: Pick<Storage, 'read' | 'stat' | 'write'>,
    private readonly now: () => number = Date.now,
  ) {}

  async find(query: string, signal: AbortSignal): Promise<FoundAudio[]> {
    const key = `searches/${this.name}/${createHash('sha256').update(query).digest('hex')}.json`;
    const known = await this.read(key);
    if (known !== null) return known;
    const found = await this.search.find(query, signal);
    await this.storage.write(key, Buffer.from(JSON.stringify({ at: this.now(), found })));
    return found;
  }

  private async read(key: string): Promise<FoundAudio[] | null> {
    if ((await this.storage.stat(key)) === null) return null;
    const { at, found } = kept.parse(JSON.parse(await text(await this.storage.read(key))));
    return this.now() - at < KEPT_MS ? found : null;
  }
}

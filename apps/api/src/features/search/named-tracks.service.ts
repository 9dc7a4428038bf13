import { Inject, Injectable } from '@nestjs/common';
import {
  SEARCH_INDEX,
  type SearchIndex,
  type TrackHit,
} from '../../adapters/search-index/search-index.port.js';
import { CompatibleService } from '../tracks/index.js';
import type { Meant, Reading } from './reading.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Tracks that free text inside a rule may leave. */
const MOST_TRACKS = 10_000;
const PAGE = 1000;

/** Tracks by what they are called, as filters by their ids. */
@Injectable()
export class NamedTracks {
  constructor(
    @Inject(SEARCH_INDEX) private readonly index: SearchIndex,
    private readonly compatible: CompatibleService,
  ) {}

  /** Own tracks that mix well after one that is named by its id, its title, or artist and title. */
  async mixingAfter({ viewer, audiences }: Reading, names: readonly string[]): Promise<Meant> {
    const ids: string[] = [];
    for (const name of names) {
      const trackId = UUID.test(name) ? name.toLowerCase() : await this.called(audiences, name);
      const found = trackId === null ? null : await this.compatible.idsAfter(viewer, trackId);
      if (found === null) return { node: null, problem: `No track is called “${name}”.` };
      if (found.length === 0 && names.length === 1)
        return {
          node: { or: [] },
          problem: `Neither tempo nor key of “${name}” is known, or nothing fits it.`,
        };
      ids.push(...found);
    }
    return { node: { field: 'trackId', in: ids } };
  }

  /** All that a text finds, for where a text stands inside a rule. */
  async holding({ audiences }: Reading, text: string): Promise<string[]> {
    const hits: TrackHit[] = [];
    for (let offset = 0; offset < MOST_TRACKS; offset += PAGE) {
      const found = await this.search(audiences, text, offset, PAGE);
      hits.push(...found);
      if (found.length < PAGE) break;
    }
    return hits.map(({ trackId }) => trackId);
  }

  /** The tracks that a text finds first; records without tracklist are none. */
  async called(audiences: readonly string[], text: string): Promise<string | null> {
    const hits = await this.search(audiences, text, 0, 10);
    return hits.find(({ kind }) => kind === 'track')?.trackId ?? null;
  }

  private async search(audiences: readonly string[], text: string, offset: number, limit: number) {
    const { hits } = await this.index.search({
      ...{ visibleTo: audiences, text, filter: { and: [] }, sort: [], offset, limit },
      ...{ facets: [], histograms: [] },
    });
    return hits;
  }
}

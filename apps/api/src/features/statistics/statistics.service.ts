import { Injectable } from '@nestjs/common';
import type { RouteOutput, statisticsRoutes, TrackFilter } from '@segue/shared/contracts/http';
import { z } from 'zod';
import type { Own } from '../../access/index.js';
import { SearchService } from '../search/index.js';
import { CountedRepository, type CountedPart } from './counted.repository.js';
import { Marks } from './marks.js';

type Statistics = RouteOutput<typeof statisticsRoutes.collection>;

/** More labels than this say nothing in a picture. */
const LABELS = 250;

const value = z.object({ minimum: z.string(), median: z.string(), maximum: z.string() });

/** A collection in numbers. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly counted: CountedRepository,
    private readonly search: SearchService,
  ) {}

  async collection(mine: Own, filter: TrackFilter): Promise<Statistics> {
    const part = await this.partOf(mine, filter);
    const [marks, worth] = await Promise.all([this.marks(mine, part, filter), this.counted.value(mine)]);
    return {
      totals: totalsOf(marks),
      years: marks.years(),
      decades: marks.decades(),
      countries: marks.named('country', 'country'),
      labels: marks.named('label', 'label').slice(0, LABELS),
      formats: marks.formats(),
      genres: marks.named('genre', 'genre'),
      styles: marks.named('style', 'style'),
      added: marks.months(),
      bpm: marks.bpm(),
      keys: marks.keys(),
      coverage: coverageOf(marks),
      value: worth === null ? null : value.parse(worth),
    };
  }

  /** What was counted of a part of a collection, to be drawn. */
  async marks(mine: Own, part: CountedPart | null, filter: TrackFilter): Promise<Marks> {
    const [records, tracks] = await Promise.all([
      this.counted.records(mine, part),
      this.counted.tracks(mine, part),
    ]);
    return new Marks([...records, ...tracks], filter);
  }

  private async partOf(mine: Own, filter: TrackFilter): Promise<CountedPart | null> {
    const chosen = Object.values(filter).some((value) => value !== undefined);
    return chosen ? this.search.matching(mine, filter) : null;
  }
}

function totalsOf(marks: Marks): Statistics['totals'] {
  return {
    records: marks.total('records'),
    copies: marks.total('copies'),
    tracks: marks.total('tracks'),
    artists: marks.total('artists'),
    labels: marks.named('label', 'label').length,
    seconds: marks.total('seconds'),
    spins: marks.total('spins'),
  };
}

/** Of tracks and of records: those that lack something are what is searched for. */
function coverageOf(marks: Marks): Statistics['coverage'] {
  const [tracks, records] = [marks.total('tracks'), marks.total('records')];
  const line = (name: string, known: number, total: number, lacking: Record<string, string>) => ({
    name,
    known,
    total,
    filter: marks.mark(name, 0, lacking).filter,
  });
  return [
    line('Audio', marks.total('audio'), tracks, { hasAudio: 'false', hasTracklist: 'true' }),
    line('BPM', marks.total('bpm'), tracks, { hasBpm: 'false', hasTracklist: 'true' }),
    line('Key', marks.total('key'), tracks, { hasKey: 'false', hasTracklist: 'true' }),
    line('Tracklist', marks.total('tracklist'), records, { hasTracklist: 'false' }),
    line('Cover', marks.total('cover'), records, { hasCover: 'false' }),
  ];
}

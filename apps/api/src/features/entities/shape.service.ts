import { Injectable } from '@nestjs/common';
import type { ReleaseCard, StatisticsMark, TrackRow } from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import { StatisticsService, type CountedPart, type Marks } from '../statistics/index.js';
import { ReleaseCardRepository, toTrackRow, TrackViewRepository } from '../tracks/index.js';

/** Records and tracks that one page shows; its counts and pictures are of all. */
const SHOWN_RECORDS = 500;
const SHOWN_TRACKS = 200;

interface FacetValue {
  value: string;
  count: number;
}

/** What the pages of an artist, a label and a style have in common. */
export interface Shape {
  releases: ReleaseCard[];
  tracks: TrackRow[];
  counts: { releases: number; tracks: number };
  years: FacetValue[];
  styles: FacetValue[];
  keys: FacetValue[];
  bpm: FacetValue[];
}

/** Draws a part of a collection. */
@Injectable()
export class ShapeService {
  constructor(
    private readonly statistics: StatisticsService,
    private readonly cards: ReleaseCardRepository,
    private readonly tracks: TrackViewRepository,
  ) {}

  /** @param releaseIds all records of the part, those with tracks too */
  async of(mine: Own, part: CountedPart, releaseIds: readonly string[]): Promise<Shape> {
    const [marks, cards, views] = await Promise.all([
      this.statistics.marks(mine, part, {}),
      this.cards.byIds(mine, releaseIds),
      this.tracks.owned(mine, part.trackIds.slice(0, SHOWN_TRACKS)),
    ]);
    return {
      releases: cards.sort(byYear).slice(0, SHOWN_RECORDS),
      tracks: views.map(toTrackRow),
      counts: { releases: marks.total('records'), tracks: marks.total('tracks') },
      ...pictures(marks),
    };
  }
}

function pictures(marks: Marks): Pick<Shape, 'years' | 'styles' | 'keys' | 'bpm'> {
  return {
    years: values(marks.years()),
    styles: values(marks.named('style', 'style')),
    keys: values(marks.keys().filter(({ count }) => count > 0)),
    bpm: values(marks.bpm()),
  };
}

function values(marks: readonly StatisticsMark[]): FacetValue[] {
  return marks.map(({ name, count }) => ({ value: name, count }));
}

/** Those without a year last. */
function byYear(a: ReleaseCard, b: ReleaseCard): number {
  return (a.year ?? Infinity) - (b.year ?? Infinity) || (a.title < b.title ? -1 : 1);
}

'use client';
import { columnVisibilityFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { KeyBadge } from '../../../entities/key';
import { Energy, TrackTitle, type SearchHit } from '../../../entities/track';
import { formatBpm, formatDate, formatDuration } from '../../../lib/format';
import { MarkedText } from './marked-text';
import { RatingCell } from './rating-cell';
import { ReleaseCell } from './release-cell';

export const features = tableFeatures({ columnVisibilityFeature });
const column = createColumnHelper<typeof features, SearchHit>();

/** Least width of each column in pixels, and its share of what is left over. */
const COLUMN_WIDTHS: Readonly<Record<string, { readonly least: number; readonly share?: number }>> = {
  title: { least: 190, share: 1.4 },
  releaseTitle: { least: 140, share: 1 },
  label: { least: 120, share: 0.8 },
  year: { least: 44 },
  bpm: { least: 58 },
  key: { least: 64 },
  energy: { least: 66 },
  rating: { least: 112 },
  durationSeconds: { least: 58 },
  addedAt: { least: 92 },
};

const CHECK_WIDTH = 30;
const PLAY_WIDTH = 34;
const GAP = 10;
const EDGES = 36;

/** The columns as tracks of a CSS grid, and how narrow the table may get before it scrolls sideways. */
export function gridOf(ids: readonly string[]): { template: string; leastWidth: number } {
  const widths = ids.map((id) => COLUMN_WIDTHS[id] ?? { least: 80 });
  const tracks = widths.map(({ least, share }) => (share ? `minmax(${least}px, ${share}fr)` : `${least}px`));
  const leasts = [CHECK_WIDTH, PLAY_WIDTH, ...widths.map(({ least }) => least)];
  return {
    template: `${CHECK_WIDTH}px ${PLAY_WIDTH}px ${tracks.join(' ')}`,
    leastWidth: leasts.reduce((sum, least) => sum + least + GAP, EDGES - GAP),
  };
}

export const NUMBER_COLUMNS = new Set(['year', 'bpm', 'durationSeconds', 'addedAt']);

/** Column ids are the api's sort fields. */
export const columns = column.columns([
  column.accessor('title', {
    header: 'Title',
    enableHiding: false,
    cell: ({ row: { original: hit } }) => (
      <TrackTitle
        track={hit}
        size={32}
        title={<MarkedText text={hit.title} marks={hit.highlights['title']} />}
        artist={<MarkedText text={hit.artist} marks={hit.highlights['artist']} />}
      />
    ),
  }),
  column.accessor('releaseTitle', {
    header: 'Release',
    cell: ({ row: { original: hit } }) => <ReleaseCell hit={hit} />,
  }),
  column.accessor('label', {
    header: 'Label',
    cell: ({ row: { original: hit } }) => <MarkedText text={hit.label} marks={hit.highlights['label']} />,
  }),
  column.accessor('year', { header: 'Year', cell: ({ getValue }) => getValue() ?? '' }),
  column.accessor('bpm', {
    header: 'BPM',
    cell: ({ getValue }) => {
      const bpm = getValue();
      return bpm === null ? '' : formatBpm(bpm);
    },
  }),
  column.accessor('key', {
    header: 'Key',
    cell: ({ getValue }) => (getValue() ? <KeyBadge value={getValue()} /> : ''),
  }),
  column.accessor('energy', {
    header: 'Energy',
    cell: ({ getValue }) => (getValue() === null ? '' : <Energy value={getValue()} />),
  }),
  column.accessor('rating', { header: 'Rating', cell: ({ row }) => <RatingCell track={row.original} /> }),
  column.accessor('durationSeconds', {
    header: 'Time',
    cell: ({ getValue }) => {
      const seconds = getValue();
      return seconds === null ? '' : formatDuration(seconds);
    },
  }),
  column.accessor('addedAt', {
    header: 'Added',
    cell: ({ getValue }) => {
      const added = getValue();
      return added === null ? '' : formatDate(added);
    },
  }),
]);

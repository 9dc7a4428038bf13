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

/** Width of each column as a track of a CSS grid. */
export const COLUMN_WIDTHS: Readonly<Record<string, string>> = {
  title: 'minmax(190px, 1.4fr)',
  releaseTitle: 'minmax(130px, 1fr)',
  label: 'minmax(120px, 0.7fr)',
  year: '44px',
  bpm: '52px',
  key: '64px',
  energy: '66px',
  rating: '104px',
  durationSeconds: '52px',
  addedAt: '92px',
};

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

'use client';
import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
} from '@tanstack/react-table';
import { KeyBadge } from '../../../entities/key';
import { Energy, TrackTitle, type SearchHit } from '../../../entities/track';
import { formatBpm, formatDate, formatDuration } from '../../../lib/format';
import { useDensity } from '../hooks/table-layout';
import { MarkedText } from './marked-text';
import { RatingCell } from './rating-cell';
import { ReleaseCell } from './release-cell';

export const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature });
const column = createColumnHelper<typeof features, SearchHit>();

export const NUMBER_COLUMNS = new Set(['year', 'bpm', 'durationSeconds', 'addedAt']);

/** Column ids are the api's sort fields, but for the tags, which have no order. */
export const columns = column.columns([
  column.accessor('title', {
    header: 'Title',
    enableHiding: false,
    cell: ({ row: { original: hit } }) => <TitleCell hit={hit} />,
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
    cell: ({ row: { original: hit } }) =>
      hit.energy === null ? '' : <Energy value={hit.energy} estimated={hit.energyEstimated} />,
  }),
  column.accessor('rating', { header: 'Rating', cell: ({ row }) => <RatingCell track={row.original} /> }),
  column.accessor('tags', {
    header: 'Tags',
    cell: ({ row: { original: hit } }) => (
      <MarkedText text={hit.tags.join(', ')} marks={hit.highlights['tags']} />
    ),
  }),
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

/** Every column in the order it comes in, with its name. */
export const COLUMN_NAMES: ReadonlyMap<string, string> = new Map(
  columns.flatMap((one) => ('accessorKey' in one ? [[String(one.accessorKey), String(one.header)]] : [])),
);
export const COLUMN_IDS = [...COLUMN_NAMES.keys()];

function TitleCell({ hit }: { readonly hit: SearchHit }) {
  const compact = useDensity() === 'compact';
  return (
    <TrackTitle
      track={hit}
      size={compact ? 22 : 32}
      oneLine={compact}
      title={<MarkedText text={hit.title} marks={hit.highlights['title']} />}
      artist={<MarkedText text={hit.artist} marks={hit.highlights['artist']} />}
    />
  );
}

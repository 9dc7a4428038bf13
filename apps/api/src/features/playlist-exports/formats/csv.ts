import { formatKey } from '@segue/shared/domain/mixing';
import { formatDuration } from '@segue/shared/domain/music';
import { csvLine } from '../../exports/index.js';
import { clockOf } from '../clock.js';
import type { ExportedItem, ExportedPlaylist } from '../exported-playlist.js';

/** Names that the import of tables knows, but for those that only a playlist has. */
const COLUMNS = [
  ...['place', 'starts', 'title', 'artist', 'album', 'label', 'catalog number', 'year', 'position'],
  ...['genre', 'duration', 'bpm', 'key', 'energy', 'rating', 'tags', 'comment'],
  ...['transition', 'transition score', 'path'],
];

/** A playlist as a table, one row a track; several behind each other have their name in front. */
export function* writeCsv(playlists: readonly ExportedPlaylist[]): Generator<string> {
  const several = playlists.length > 1;
  yield csvLine([...(several ? ['playlist'] : []), ...COLUMNS]);
  for (const playlist of playlists) {
    const clock = clockOf(playlist);
    for (const [index, item] of playlist.items.entries()) {
      yield csvLine([...(several ? [playlist.name] : []), ...cellsOf(item, index, clock[index] ?? '')]);
    }
  }
}

function cellsOf({ track, transition }: ExportedItem, index: number, starts: string): string[] {
  const { durationSeconds, bpm, key, energy, rating, year } = track;
  return [
    ...[String(index + 1), starts, track.title, track.artist, track.album, track.label, track.catalogNumber],
    ...[year === null ? '' : String(year), track.position, track.genres.join('; ')],
    durationSeconds === null ? '' : formatDuration(durationSeconds),
    bpm === null ? '' : String(Math.round(bpm * 100) / 100),
    key === null ? '' : formatKey(key),
    energy === null ? '' : String(Math.round(energy * 10) / 10),
    ...[rating === null ? '' : String(rating), track.tags.join('; '), track.comment],
    ...[transition?.sentence ?? '', transition?.score.toFixed(3) ?? '', track.path ?? ''],
  ];
}

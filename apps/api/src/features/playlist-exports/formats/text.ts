import { formatKey } from '@segue/shared/domain/mixing';
import { clockOf } from '../clock.js';
import { nameOfTrack, oneLine, type ExportedPlaylist, type ExportedTrack } from '../exported-playlist.js';

/** A set list to paste anywhere: "01  0:00  Kailash - Higher [Matsuri] 138.5 BPM, 8A". */
export function* writeText(playlists: readonly ExportedPlaylist[]): Generator<string> {
  for (const [index, playlist] of playlists.entries()) {
    if (index > 0) yield '\n\n';
    yield `${oneLine(playlist.name)}\n\n`;
    const clock = clockOf(playlist);
    const widest = Math.max(0, ...clock.map(({ length }) => length));
    const digits = Math.max(2, String(playlist.items.length).length);
    for (const [place, { track }] of playlist.items.entries()) {
      const number = String(place + 1).padStart(digits, '0');
      yield `${number}  ${(clock[place] ?? '').padStart(widest)}  ${lineOf(track)}\n`;
    }
  }
}

function lineOf(track: ExportedTrack): string {
  const label = oneLine(track.label);
  const facts = [
    track.bpm === null ? [] : `${Math.round(track.bpm * 10) / 10} BPM`,
    track.key === null ? [] : formatKey(track.key),
  ].flat();
  return [nameOfTrack(track), label === '' ? [] : `[${label}]`, facts.join(', ')].flat().join(' ').trimEnd();
}

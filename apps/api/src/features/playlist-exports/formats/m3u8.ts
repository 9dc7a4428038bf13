import { nameOfTrack, oneLine, type ExportedPlaylist } from '../exported-playlist.js';

/**
 * A playlist as extended M3U in UTF-8 (RFC 8216 keeps the tags `#EXTM3U` and `#EXTINF` of the older format; players
 * skip lines that start with `#` and that they do not know). Why each track follows the one before is such a line.
 * A track without a file is a comment, so that a player does not stumble over it.
 */
export function* writeM3u8({ name, items }: ExportedPlaylist): Generator<string> {
  yield `#EXTM3U\n#EXTENC:UTF-8\n#PLAYLIST:${oneLine(name)}\n`;
  for (const { track, transition } of items) {
    if (transition !== null) yield `#SEGUE:${transition.score.toFixed(3)} ${oneLine(transition.sentence)}\n`;
    const title = nameOfTrack(track);
    if (track.path === null) yield `# No file: ${title}\n`;
    else yield `#EXTINF:${Math.round(track.durationSeconds ?? -1)},${title}\n${lineOf(track.path)}\n`;
  }
}

/** A path is one line, and a `#` at its beginning would make it a comment. */
function lineOf(path: string): string {
  const line = path.replace(/[\r\n]/g, ' ');
  return line.startsWith('#') ? `./${line}` : line;
}

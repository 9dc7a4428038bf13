import type { Playlist } from '@segue/shared/contracts/http';

/**
 * A playlist as extended M3U in UTF-8 (RFC 8216 keeps the tags `#EXTM3U` and `#EXTINF` of the older format; players
 * skip lines that start with `#` and that they do not know). Why each track follows the one before is such a line.
 * A track without a file is a comment, so that a player does not stumble over it.
 * @param pathOf where the file of a track lies, or null when it has none
 */
export function toM3u8(playlist: Playlist, pathOf: (trackId: string) => string | null): string {
  const tracks = playlist.items.flatMap(({ track, transition }) => {
    const path = pathOf(track.id);
    const name = oneLine(`${track.artist} - ${track.title}`);
    return [
      ...(transition === null
        ? []
        : [`#SEGUE:${transition.score.toFixed(3)} ${oneLine(transition.sentence)}`]),
      ...(path === null
        ? [`# No file: ${name}`]
        : [`#EXTINF:${Math.round(track.durationSeconds ?? -1)},${name}`, path]),
    ];
  });
  return ['#EXTM3U', '#EXTENC:UTF-8', `#PLAYLIST:${oneLine(playlist.name)}`, ...tracks, ''].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

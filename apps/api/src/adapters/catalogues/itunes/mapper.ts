import type { FoundPreview } from '../catalogue-preview.js';
import type { WireSong } from './wire.js';

/** Null for a song that cannot be heard. */
export function mapSong(song: WireSong): FoundPreview | null {
  if (!song.previewUrl) return null;
  return {
    provider: 'itunes',
    title: song.trackName,
    artist: song.artistName,
    album: song.collectionName ?? null,
    durationSeconds: song.trackTimeMillis === undefined ? null : song.trackTimeMillis / 1000,
    audioUrl: song.previewUrl,
    pageUrl: song.trackViewUrl ?? 'https://music.apple.com',
  };
}

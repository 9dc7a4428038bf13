import type { FoundPreview } from '../catalogue-preview.js';
import type { WireTrack } from './wire.js';

/** Null for a recording that cannot be heard. */
export function mapTrack({ title, link, duration, preview, artist, album }: WireTrack): FoundPreview | null {
  if (!preview) return null;
  return {
    provider: 'deezer',
    title,
    artist: artist.name,
    album: album?.title ?? null,
    durationSeconds: duration === undefined || duration === 0 ? null : duration,
    audioUrl: preview,
    pageUrl: link,
  };
}

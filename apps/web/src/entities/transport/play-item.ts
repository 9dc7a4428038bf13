import type { TrackRow } from '@segue/shared/contracts/http';
import { urlOf } from '../../lib/api';
import type { MixCue } from './mix-cue';

/** Something that the player bar can play. */
export interface PlayItem {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly thumbUrl: string | null;
  /** Page of what is playing. */
  readonly href: string;
  readonly src: string;
  /** The track, where it is one: its waveform, grid and loudness are asked for by this. */
  readonly trackId?: string;
  /** Thirty seconds out of a shop's catalogue, not the record itself. */
  readonly preview?: boolean;
  /** As a part of a set: where it comes in and goes out, and at which speed. */
  readonly mix?: MixCue;
}

const about = (track: TrackRow) => ({
  id: track.id,
  title: track.title,
  subtitle: track.artist,
  thumbUrl: track.thumbUrl,
  href: `/tracks/${track.id}`,
  trackId: track.id,
});

export const playItemOf = (track: TrackRow): PlayItem => ({
  ...about(track),
  src: urlOf('/api/tracks/:id/audio', { id: track.id }),
});

/** Named after the shop, so that nobody takes it for the record. */
const SHOPS: Readonly<Record<string, string>> = { deezer: 'Deezer', itunes: 'iTunes' };

export const previewItemOf = (track: TrackRow, provider: string): PlayItem => ({
  ...about(track),
  subtitle: `${track.artist} · from ${SHOPS[provider] ?? provider}`,
  preview: true,
  src: urlOf('/api/tracks/:id/preview/audio', { id: track.id }),
});

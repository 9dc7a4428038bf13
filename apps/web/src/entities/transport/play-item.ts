import type { TrackRow } from '@segue/shared/contracts/http';
import { urlOf } from '../../lib/api';

/** Something that the player bar can play. */
export interface PlayItem {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly thumbUrl: string | null;
  /** Page of what is playing. */
  readonly href: string;
  readonly src: string;
}

export const playItemOf = (track: TrackRow): PlayItem => ({
  id: track.id,
  title: track.title,
  subtitle: track.artist,
  thumbUrl: track.thumbUrl,
  href: `/tracks/${track.id}`,
  src: urlOf('/api/tracks/:id/audio', { id: track.id }),
});

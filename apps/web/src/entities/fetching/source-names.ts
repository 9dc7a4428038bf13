import type { SourceState } from '@segue/shared/contracts/http';

/** What people call the sources. */
export const SOURCE_NAMES: Readonly<Record<SourceState['source'], string>> = {
  discogs: 'Videos at Discogs',
  youtube: 'YouTube',
  soundcloud: 'SoundCloud',
  'apple-music': 'Apple Music',
};

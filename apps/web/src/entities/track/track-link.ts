import type { TrackRow } from '@segue/shared/contracts/http';

/** The page of a row; a release row is a record whose tracklist is not in yet. */
export const trackHref = ({ id, kind }: Pick<TrackRow, 'id' | 'kind'>): string =>
  kind === 'release' ? `/releases/${id}` : `/tracks/${id}`;

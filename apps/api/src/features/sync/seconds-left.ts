import type { Run } from '@segue/shared/contracts/http';

/** Requests a minute that Discogs allows with and without a token; what its documentation says. */
const [WITH_TOKEN, WITHOUT_TOKEN] = [60, 25];
const PAGE = 100;

/**
 * Seconds until all is in at the rate that Discogs allows: a request a page that is still to be listed, and a request
 * a release whose tracklist is still to come. Before the first page nobody knows how many those are: null.
 */
export function secondsLeft(work: {
  readonly listing: Pick<Run, 'status' | 'progress'> | null;
  readonly waiting: number;
  readonly withToken: boolean;
}): number | null {
  const perMinute = work.withToken ? WITH_TOKEN : WITHOUT_TOKEN;
  const listing = work.listing !== null && ['queued', 'running'].includes(work.listing.status);
  const { done, total } = work.listing?.progress ?? { done: 0, total: null };
  if (listing && total === null) return null;
  const unlisted = listing ? Math.max(0, (total ?? 0) - done) : 0;
  const requests = Math.ceil(unlisted / PAGE) + unlisted + work.waiting;
  return Math.ceil((requests / perMinute) * 60);
}

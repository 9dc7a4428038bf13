import type { ServerEvent } from '@segue/shared/contracts/events';
import type { Run } from '@segue/shared/contracts/http';
import type { QueryClient } from '@tanstack/react-query';
import { addRunDetail, isLive, type RunsPage } from '../run';

/** What a job that has ended may have changed. */
const TOUCHED_BY_WORK = [
  ...['search', 'complete', 'crates', 'tracks', 'releases', 'system', 'audio', 'statistics'],
];
const TOUCHED_BY_ITS_END = [
  ...['search', 'system', 'audio', 'fetching', 'imports', 'discogs', 'wantlist', 'statistics'],
];

/** Brings what the server says into what the pages show. `refresh` asks again later, many events as one. */
export function applyEvent(
  queryClient: QueryClient,
  event: ServerEvent,
  refresh: (key: string) => void,
): void {
  switch (event.type) {
    case 'run':
      applyRun(queryClient, event.run, refresh);
      return;
    case 'run-detail':
      addRunDetail(event.runId, event.detail);
      return;
    case 'tracks-changed':
      for (const key of TOUCHED_BY_WORK) refresh(key);
      return;
    case 'crates-changed':
      for (const key of ['crates', 'search', 'complete']) refresh(key);
      return;
    case 'playlists-changed':
      for (const key of ['playlists', 'system']) refresh(key);
  }
}

function applyRun(queryClient: QueryClient, run: Run, refresh: (key: string) => void): void {
  const sameState = shownRuns(queryClient, run.id).some(({ status }) => status === run.status);
  queryClient.setQueryData(['runs', 'get', run.id], run);
  queryClient.setQueriesData<RunsPage>({ queryKey: ['runs', 'list'] }, (page) =>
    page?.items.some(({ id }) => id === run.id)
      ? { ...page, items: page.items.map((item) => (item.id === run.id ? run : item)) }
      : page,
  );
  if (!sameState) refresh('runs');
  if (run.subject?.kind === 'import' || run.kind === 'fetch-release-details')
    for (const key of ['imports', 'discogs']) refresh(key);
  if (!isLive(run) && !sameState) for (const key of TOUCHED_BY_ITS_END) refresh(key);
}

/** The run as the pages show it now: on its own, and in each list that holds it. */
function shownRuns(queryClient: QueryClient, id: string): Run[] {
  const lists = queryClient.getQueriesData<RunsPage>({ queryKey: ['runs', 'list'] });
  const alone = queryClient.getQueryData<Run>(['runs', 'get', id]);
  return [...lists.flatMap(([, page]) => page?.items ?? []), ...(alone ? [alone] : [])].filter(
    (run) => run.id === id,
  );
}

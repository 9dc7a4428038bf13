import type { ServerEvent } from '@segue/shared/contracts/events';
import type { Run } from '@segue/shared/contracts/http';
import type { QueryClient } from '@tanstack/react-query';
import { addRunDetail, isLive, type RunsPage } from '../run';

/** What a job that has ended may have changed. */
const TOUCHED_BY_WORK = ['search', 'tracks', 'releases', 'system', 'audio'];

/** Brings what the server says into what the pages show. `refresh` asks again later, many events as one. */
export function applyEvent(
  queryClient: QueryClient,
  event: ServerEvent,
  refresh: (key: string) => void,
): void {
  switch (event.type) {
    case 'run':
      return applyRun(queryClient, event.run, refresh);
    case 'run-detail':
      return addRunDetail(event.runId, event.detail);
    case 'tracks-changed':
      for (const key of TOUCHED_BY_WORK) refresh(key);
      return;
    case 'playlists-changed':
      for (const key of ['playlists', 'system']) refresh(key);
  }
}

function applyRun(queryClient: QueryClient, run: Run, refresh: (key: string) => void): void {
  const before = queryClient.getQueryData<Run>(['runs', 'get', run.id]);
  queryClient.setQueryData(['runs', 'get', run.id], run);
  let known = false;
  queryClient.setQueriesData<RunsPage>({ queryKey: ['runs', 'list'] }, (page) => {
    const shown = page?.items.find(({ id }) => id === run.id);
    if (!page || !shown) return page;
    known ||= shown.status === run.status;
    return { ...page, items: page.items.map((item) => (item.id === run.id ? run : item)) };
  });
  const sameState = known || before?.status === run.status;
  if (!sameState) refresh('runs');
  if (run.kind === 'import-collection' || run.kind === 'fetch-release-details') refresh('imports');
  if (!isLive(run) && !sameState) for (const key of TOUCHED_BY_WORK) refresh(key);
}

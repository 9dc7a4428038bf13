import type { Run } from '@segue/shared/contracts/http';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { runsQuery } from '../run/api/runs-query';
import { applyEvent } from './apply-event';

const run = (status: Run['status'], done = 0): Run => ({
  id: '018f2f6e-0000-7000-8000-000000000001',
  kind: 'analyse-track',
  kindTitle: 'Analyse audio',
  title: 'Lunar Echo',
  subject: null,
  status,
  progress: { done, total: 10, message: '' },
  attempts: 1,
  error: null,
  result: null,
  cancelRequested: false,
  createdAt: '2026-11-20T12:00:00.000Z',
  startedAt: null,
  finishedAt: null,
});

function pageWith(shown: Run) {
  const queryClient = new QueryClient();
  const { queryKey } = runsQuery({});
  const counts = { queued: 0, running: 1, succeeded: 0, failed: 0, cancelled: 0 };
  queryClient.setQueryData(queryKey, { items: [shown], total: 1, counts, paused: [] });
  const asked: string[] = [];
  const apply = (next: Run) => applyEvent(queryClient, { type: 'run', run: next }, (key) => asked.push(key));
  return { apply, asked, shown: () => queryClient.getQueryData(queryKey)?.items[0] };
}

describe('news of a run', () => {
  it('moves its bar without asking the server again', () => {
    const page = pageWith(run('running', 1));
    page.apply(run('running', 7));
    expect(page.shown()?.progress.done).toBe(7);
    expect(page.asked).toEqual([]);
  });

  it('asks again for counts and results when it has ended', () => {
    const page = pageWith(run('running', 9));
    page.apply(run('succeeded', 10));
    expect(page.shown()?.status).toBe('succeeded');
    expect(page.asked).toContain('runs');
    expect(page.asked).toContain('search');
  });

  it('asks for the list again when the run is not in it yet', () => {
    const page = pageWith({ ...run('running'), id: '018f2f6e-0000-7000-8000-000000000002' });
    page.apply(run('queued'));
    expect(page.asked).toEqual(['runs']);
  });
});

import type { Run } from '@segue/shared/contracts/http';
import { describe, expect, it } from 'vitest';
import { outcomeWords, progressWords, triedAgain } from './run-words';

const run = (id: string, more: Partial<Run> = {}): Run => ({
  id,
  kind: 'scan-audio',
  kindTitle: 'Scan folder',
  title: '/music',
  subject: null,
  status: 'failed',
  progress: { done: 0, total: null, message: '' },
  attempts: 1,
  error: null,
  result: null,
  cancelRequested: false,
  createdAt: '2026-11-20T12:00:00.000Z',
  startedAt: null,
  finishedAt: null,
  ...more,
});

describe('what is said of a run', () => {
  it('is what it is at and how far, once', () => {
    const at = (message: string) => progressWords({ progress: { done: 400, total: 9812, message } });
    expect(at('Timeless')).toBe('Timeless · 400 of 9,812');
    expect(at('Records 400 of 9812')).toBe('Records 400 of 9812');
    expect(at('')).toBe('400 of 9,812');
  });

  it('is what a scan found, once it is over', () => {
    const result = { files: 7, matched: 5, unsure: 1, unmatched: 1, known: 0, unreadable: [] };
    expect(outcomeWords(run('a', { result }))).toBe(
      '7 files · 5 joined to their track · 1 to decide · 1 of no track · 0 known already',
    );
  });

  it('is nothing for a kind whose page tells', () => {
    expect(outcomeWords(run('a', { kind: 'evolve-playlist', result: { playlistId: 'p' } }))).toBe('');
  });

  it('is that it was tried again, when a newer run does the same', () => {
    const other = run('c', { title: '/vinyl' });
    expect([...triedAgain([run('b', { status: 'queued' }), other, run('a')])]).toEqual(['a']);
  });
});

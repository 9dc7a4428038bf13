import type { Run, RunStatus } from '@segue/shared/contracts/http';
import { formatCount } from '../../lib/format';

export const STATUS_WORDS: Readonly<Record<RunStatus, string>> = {
  queued: 'Waiting',
  running: 'Running',
  succeeded: 'Done',
  failed: 'Failed',
  cancelled: 'Stopped',
};

export const STATUS_COLOURS: Readonly<Record<RunStatus, string>> = {
  queued: 'gray',
  running: 'amber',
  succeeded: 'teal',
  failed: 'red',
  cancelled: 'gray',
};

export const isLive = ({ status }: Pick<Run, 'status'>): boolean =>
  status === 'queued' || status === 'running';

/** Where the result of a run, or what it works on, can be seen; null when there is no page for it. */
export function runHref({ result, subject, kind, id }: Run): string | null {
  if (typeof result?.['playlistId'] === 'string') {
    const page = `/playlists/${result['playlistId']}`;
    return 'proposals' in result ? `${page}/workshop?run=${id}` : page;
  }
  if (kind === 'download-track' && result?.['kind'] === 'unsure') return '/audio#found';
  if (kind.endsWith('-backup') && kind !== 'import-backup') return '/settings/backups';
  if (kind === 'evolve-playlist') return `/generate/${id}`;
  if (!subject) return null;
  const pages: Readonly<Record<string, string>> = {
    track: '/tracks',
    release: '/releases',
    import: '/imports',
    playlist: '/playlists',
  };
  const page = pages[subject.kind];
  return page ? `${page}/${subject.id}` : null;
}

/** What a job is at, and how far, unless its own words tell that. */
export function progressWords({ progress: { done, total, message } }: Pick<Run, 'progress'>): string {
  const counted = total && total > 1 ? `${formatCount(done)} of ${formatCount(total)}` : '';
  return [message, !message.includes(String(done)) && counted].filter(Boolean).join(' · ');
}

/** What came of a run that went well; '' where its page tells. */
export function outcomeWords({ kind, result }: Pick<Run, 'kind' | 'result'>): string {
  const counted = (OUTCOMES[kind] ?? []).map(([name, words]) => ({ count: result?.[name], words }));
  return counted
    .flatMap(({ count, words }) => (typeof count === 'number' ? [`${formatCount(count)} ${words}`] : []))
    .join(' · ');
}

/** Counts in results, by kind of run. */
const OUTCOMES: Readonly<Record<string, readonly (readonly [name: string, words: string])[]>> = {
  'scan-audio': [
    ['files', 'files'],
    ['matched', 'joined to their track'],
    ['unsure', 'to decide'],
    ['unmatched', 'of no track'],
    ['known', 'known already'],
    ['missing', 'no longer there'],
  ],
  'fetch-release-details': [
    ['detailed', 'tracklists'],
    ['missing', 'that Discogs does not have'],
    ['failed', 'failed'],
  ],
  'sync-collection': [
    ['total', 'copies'],
    ['created', 'new'],
    ['changed', 'changed'],
    ['gone', 'gone from Discogs'],
  ],
  'download-track': [['candidates', 'found that may be it, for you to decide']],
  'restore-backup': [
    ['rows', 'rows brought back'],
    ['missing', 'files of audio missing'],
  ],
  'push-to-discogs': [['written', 'records written']],
};

/** Runs that were tried again: a newer one of the same list does the same work. @param runs newest first */
export function triedAgain(runs: readonly Run[]): ReadonlySet<string> {
  const workOf = ({ kind, title, subject }: Run) => JSON.stringify([kind, title, subject]);
  const newest = new Map<string, string>();
  for (const run of [...runs].reverse()) newest.set(workOf(run), run.id);
  return new Set(runs.filter((run) => newest.get(workOf(run)) !== run.id).map(({ id }) => id));
}

/** 0..1, or null while nobody knows how much there is. */
export function runShare({ progress, status }: Pick<Run, 'progress' | 'status'>): number | null {
  if (status === 'succeeded') return 1;
  if (!progress.total) return null;
  return Math.min(1, progress.done / progress.total);
}

import type { Run, RunStatus } from '@segue/shared/contracts/http';

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
  if (typeof result?.['playlistId'] === 'string') return `/playlists/${result['playlistId']}`;
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

/** 0..1, or null while nobody knows how much there is. */
export function runShare({ progress, status }: Pick<Run, 'progress' | 'status'>): number | null {
  if (status === 'succeeded') return 1;
  if (!progress.total) return null;
  return Math.min(1, progress.done / progress.total);
}

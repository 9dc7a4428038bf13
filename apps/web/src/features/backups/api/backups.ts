import { manifest, type Api, type RouteResult } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, upload } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

export type Backups = RouteResult<Api['backups']['list']>;
export type Backup = Backups['items'][number];
type Accepted = RouteResult<Api['backups']['write']>;

const KEY = ['backups', 'list'];

export const backupsQuery = () =>
  queryOptions({ queryKey: KEY, queryFn: ({ signal }) => client.backups.list({}, { signal }) });

/** Where the archive of a backup is fetched; a browser does that by itself. */
export const archiveHref = (id: string): string => manifest.backups.download[1].replace(':id', id);

/** Whatever begins a run: it shows at once, before the event stream says so. */
function useBegin<Arguments>(begin: (given: Arguments) => Promise<Accepted>, failed: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: begin,
    onSuccess: ({ run }) => {
      queryClient.setQueryData(['runs', 'get', run.id], run);
      void queryClient.invalidateQueries({ queryKey: ['runs'] });
    },
    onError: (error) => toastFailed(failed, error),
  });
}

export const useBackUp = () => useBegin(() => client.backups.write(), 'No backup is being made');

export const useTryBackup = () =>
  useBegin((id: string) => client.backups.verify({ params: { id } }), 'It is not being tried');

export const useRestore = () =>
  useBegin(
    (id: string) => client.backups.restore({ params: { id }, body: { confirm: 'restore' } }),
    'It is not being restored',
  );

export function useSaveBackupSettings() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Backups['settings']) => client.backups.saveSettings({ body }),
    onSuccess: () => {
      // The nightly one is a schedule as well.
      void queryClient.invalidateQueries({ queryKey: ['queues', 'schedules'] });
      return queryClient.invalidateQueries({ queryKey: KEY });
    },
    onError: (error) => toastFailed('It was not kept', error),
  });
}

export function useDeleteBackup() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.backups.remove({ params: { id } }),
    onSuccess: () => {
      toastDone('Deleted');
      void queryClient.invalidateQueries({ queryKey: KEY });
    },
    onError: (error) => toastFailed('It was not deleted', error),
  });
}

/** Sends an archive from elsewhere; `progress` is how much of it has gone. */
export function useUploadBackup() {
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState(0);
  const mutation = useMutation({
    mutationFn: (file: File) => {
      setProgress(0);
      return upload<Backup>(manifest.backups.upload[1], file, setProgress);
    },
    onSuccess: () => {
      toastDone('Taken in: it stands in the list.');
      void queryClient.invalidateQueries({ queryKey: KEY });
    },
    onError: (error) => toastFailed('The file was not taken in', error),
  });
  return { send: mutation.mutate, progress: mutation.isPending ? progress : null };
}

import { manifest, type Api, type RouteResult, type TrackDetail } from '@segue/shared/contracts/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, upload, urlOf } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

type UploadAnswer = RouteResult<Api['tracks']['uploadAudio']>;

/** Everything that is known of a track may change with its audio. */
function useShowTrack() {
  const queryClient = useQueryClient();
  return (track: TrackDetail) => {
    queryClient.setQueryData(['tracks', 'get', track.id], track);
    for (const key of ['search', 'system']) void queryClient.invalidateQueries({ queryKey: [key] });
  };
}

export function useUploadAudio(id: string) {
  const show = useShowTrack();
  const [progress, setProgress] = useState(0);
  const mutation = useMutation({
    mutationFn: (file: File) => {
      setProgress(0);
      return upload<UploadAnswer>(urlOf(manifest.tracks.uploadAudio[1], { id }), file, setProgress);
    },
    onSuccess: (track) => {
      toastDone('The track has its audio.');
      show(track);
    },
    onError: (error) => toastFailed('The audio was not taken', error),
  });
  return { ...mutation, progress: mutation.isPending ? progress : null };
}

export function useRemoveAudio(id: string) {
  const show = useShowTrack();
  return useMutation({
    mutationFn: () => client.tracks.removeAudio({ params: { id } }),
    onSuccess: show,
    onError: (error) => toastFailed('The audio was not taken away', error),
  });
}

export function useAnalyseTrack(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (again: boolean) => client.analysis.analyse({ body: { trackIds: [id], again } }),
    onSuccess: ({ queued, skipped }) => {
      if (queued > 0) toastDone('The analysis is queued. Its values appear here.');
      else if (skipped.alreadyQueued > 0) toastDone('This track is being analysed already.');
      else toastDone('There is nothing to analyse.');
      void queryClient.invalidateQueries({ queryKey: ['runs'] });
    },
    onError: (error) => toastFailed('The analysis was not started', error),
  });
}

export function useDownloadTrack(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (url: string) => client.tracks.download({ params: { id }, body: { url } }),
    onSuccess: () => {
      toastDone('The download is queued.');
      void queryClient.invalidateQueries({ queryKey: ['runs'] });
    },
    onError: (error) => toastFailed('The download was not queued', error),
  });
}

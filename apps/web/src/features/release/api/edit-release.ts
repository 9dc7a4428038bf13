import { manifest, type Api, type Release, type RouteRequest } from '@segue/shared/contracts/http';
import { useMutation } from '@tanstack/react-query';
import { client, upload, urlOf } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';
import { useShowRelease } from './release-query';

export type ReleaseEdit = RouteRequest<Api['releases']['edit']>['body'];

/** Says better than the catalogue; null goes back to its value. */
export function useEditRelease(id: string) {
  const show = useShowRelease();
  return useMutation({
    mutationFn: (body: ReleaseEdit) => client.releases.edit({ params: { id }, body }),
    onSuccess: show,
    onError: (error) => toastFailed('The record was not changed', error),
  });
}

export function useUploadCover(id: string) {
  const show = useShowRelease();
  return useMutation({
    mutationFn: (file: File) =>
      upload<Release>(urlOf(manifest.releases.uploadCover[1], { id }), file, () => undefined),
    onSuccess: (release) => {
      toastDone('This is the cover now.');
      show(release);
    },
    onError: (error) => toastFailed('The cover was not taken', error),
  });
}

export function useRemoveCover(id: string) {
  const show = useShowRelease();
  return useMutation({
    mutationFn: () => client.releases.removeCover({ params: { id } }),
    onSuccess: show,
    onError: (error) => toastFailed('The cover was not taken away', error),
  });
}

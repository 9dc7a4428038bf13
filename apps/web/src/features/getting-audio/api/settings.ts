import {
  manifest,
  type Api,
  type CookieJar,
  type FetchingSettings,
  type RouteInput,
} from '@segue/shared/contracts/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { fetchingSettingsQuery } from '../../../entities/fetching';
import { client, upload, urlOf } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

export type SourceWish = RouteInput<Api['fetching']['saveSettings']>['body'];

const SAVE_KEY = ['fetching', 'save'];

/** What is to be kept instead of what is shown now. */
export type SourcesChange = (shown: FetchingSettings) => SourceWish;

/**
 * Shown at once, and as it was when the server says no. One change after the other: an answer to the first says nothing
 * of the second, so only the last one's is shown. Each is made of what is kept at the moment of the press, not of what
 * was painted last: two quick presses both count.
 */
export function useSaveSources() {
  const queryClient = useQueryClient();
  const { queryKey } = fetchingSettingsQuery();
  const save = useMutation({
    mutationKey: SAVE_KEY,
    scope: { id: SAVE_KEY.join('-') },
    mutationFn: ({ wish }: { wish: SourceWish; before: FetchingSettings }) =>
      client.fetching.saveSettings({ body: wish }),
    onSuccess: (settings) => {
      if (queryClient.isMutating({ mutationKey: SAVE_KEY }) === 1)
        queryClient.setQueryData(queryKey, settings);
    },
    onError: (error, { before }) => {
      queryClient.setQueryData(queryKey, before);
      toastFailed('The order was not kept', error);
    },
  });
  return (change: SourcesChange) => {
    const before = queryClient.getQueryData<FetchingSettings>(queryKey);
    if (!before) return;
    const wish = change(before);
    // An answer that is on its way already does not know of this change.
    void queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData(queryKey, withWish(before, wish));
    save.mutate({ wish, before });
  };
}

function withWish(settings: FetchingSettings, wish: SourceWish): FetchingSettings {
  const sources = wish.sources.flatMap(({ source, enabled }) => {
    const state = settings.sources.find((one) => one.source === source);
    return state ? [{ ...state, enabled }] : [];
  });
  return { ...settings, sources, format: wish.format };
}

/** For the whole installation. */
export function useSwitchEmbeds() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (on: boolean) => client.fetching.switchEmbeds({ body: { on } }),
    onSuccess: (settings) => queryClient.setQueryData(fetchingSettingsQuery().queryKey, settings),
    onError: (error) => toastFailed('The switch was not turned', error),
  });
}

type Service = CookieJar['service'];

export function useUploadCookies() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ service, file }: { service: Service; file: File }) =>
      upload<CookieJar>(urlOf(manifest.fetching.uploadCookies[1], { service }), file, () => undefined),
    onSuccess: ({ count }) => toastDone(`${count} cookies are kept, sealed.`),
    onError: (error) => toastFailed('The cookies were not taken', error),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['fetching'] }),
  });
}

export function useRemoveCookies() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (service: Service) => client.fetching.removeCookies({ params: { service } }),
    onError: (error) => toastFailed('The cookies were not removed', error),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['fetching'] }),
  });
}

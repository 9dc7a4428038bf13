import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

type NewLink = RouteRequest<Api['playlistLinks']['create']>['body'];

export const linksQuery = (id: string) =>
  queryOptions({
    queryKey: ['playlists', 'links', id],
    queryFn: ({ signal }) => client.playlistLinks.links({ params: { id } }, { signal }),
  });

export function useCreateLink(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: NewLink) => client.playlistLinks.create({ params: { id }, body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: linksQuery(id).queryKey }),
    onError: (error) => toastFailed('The link was not made', error),
  });
}

export function useRevokeLink(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (linkId: string) => client.playlistLinks.revoke({ params: { id: linkId } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: linksQuery(id).queryKey }),
    onError: (error) => toastFailed('The link was not taken back', error),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { followedQuery } from '../../../entities/person';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

function useShowFollows() {
  const queryClient = useQueryClient();
  return () => {
    for (const queryKey of [['runs'], ['search']]) void queryClient.invalidateQueries({ queryKey });
    return queryClient.invalidateQueries(followedQuery());
  };
}

export function useFollow() {
  const show = useShowFollows();
  return useMutation({
    mutationFn: (discogsUsername: string) => client.people.follow({ body: { discogsUsername } }),
    onSuccess: show,
  });
}

export function useUnfollow() {
  const show = useShowFollows();
  return useMutation({
    mutationFn: (id: string) => client.people.unfollow({ params: { id } }),
    onSuccess: show,
    onError: (error) => toastFailed('The collection is still followed', error),
  });
}

export function useRefreshFollowed() {
  const show = useShowFollows();
  return useMutation({
    mutationFn: (id: string) => client.people.refreshFollowed({ params: { id } }),
    onSuccess: () => {
      toastDone('Looking again. Activity shows how far it is.');
      return show();
    },
    onError: (error) => toastFailed('The collection is not looked at', error),
  });
}

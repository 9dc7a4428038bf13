import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { friendsQuery } from '../../../entities/person';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

/** Whose records can be seen changes with friendships. */
function useShowFriends() {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries({ queryKey: ['search'] });
    return queryClient.invalidateQueries(friendsQuery());
  };
}

export function useAskFriend() {
  const show = useShowFriends();
  return useMutation({
    mutationFn: (userId: string) => client.people.ask({ body: { userId } }),
    onSuccess: ({ state }) => {
      toastDone(state === 'friends' ? 'You are friends.' : 'Asked. They see it on their friends page.');
      return show();
    },
    onError: (error) => toastFailed('They were not asked', error),
  });
}

export function useAcceptFriend() {
  const show = useShowFriends();
  return useMutation({
    mutationFn: (id: string) => client.people.accept({ params: { id } }),
    onSuccess: ({ person }) => {
      toastDone(`You and ${person.name} are friends.`);
      return show();
    },
    onError: (error) => toastFailed('The friendship was not made', error),
  });
}

/** Ends a friendship, says no, or takes a request back. */
export function useUnfriend() {
  const show = useShowFriends();
  return useMutation({
    mutationFn: (id: string) => client.people.unfriend({ params: { id } }),
    onSuccess: show,
    onError: (error) => toastFailed('This did not work', error),
  });
}

export function useShare() {
  const show = useShowFriends();
  return useMutation({
    mutationFn: (change: RouteRequest<Api['people']['share']>) => client.people.share(change),
    onSuccess: show,
    onError: (error) => toastFailed('What they may see was not changed', error),
  });
}

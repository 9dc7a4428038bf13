import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed, toastUndo } from '../../../ui/toast';
import { sessionName } from '../session-name';

type SpinRequest = RouteRequest<Api['spins']['log']>['body'];

/** What shows how often and when something was played. */
function useShowSpins() {
  const queryClient = useQueryClient();
  return () => {
    for (const queryKey of [['spins'], ['releases', 'get']]) void queryClient.invalidateQueries({ queryKey });
  };
}

export function useRemoveSpin() {
  const show = useShowSpins();
  return useMutation({
    mutationFn: (id: string) => client.spins.remove({ params: { id } }),
    onSuccess: show,
    onError: (error) => toastFailed('The play was not taken out', error),
  });
}

/** Logs a play under the session of now, with a way to take it back. */
export function useLogSpin() {
  const show = useShowSpins();
  const remove = useRemoveSpin();
  return useMutation({
    mutationFn: (spin: SpinRequest) => client.spins.log({ body: { session: sessionName.get(), ...spin } }),
    onSuccess: (spin) => {
      const what = spin.track?.title ?? `${spin.release.title}${spin.side && `, side ${spin.side}`}`;
      toastUndo(`Logged: ${what}.`, () => remove.mutate(spin.id));
      show();
    },
    onError: (error) => toastFailed('The play was not logged', error),
  });
}

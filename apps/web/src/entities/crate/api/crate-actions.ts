import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed, toastUndo } from '../../../ui/toast';

type NewCrate = RouteRequest<Api['crates']['create']>['body'];
type CrateChange = RouteRequest<Api['crates']['update']>['body'];

/** Asks again for whatever shows crates, and for the searches that may ask by them. */
function useRefreshCrates() {
  const queryClient = useQueryClient();
  return () => {
    for (const key of ['crates', 'search']) void queryClient.invalidateQueries({ queryKey: [key] });
  };
}

export function useCreateCrate() {
  const refresh = useRefreshCrates();
  return useMutation({
    mutationFn: (body: NewCrate) => client.crates.create({ body }),
    onSuccess: refresh,
    onError: (error) => toastFailed('The crate was not made', error),
  });
}

/** Renames it, or gives it another rule. */
export function useUpdateCrate(id: string) {
  const refresh = useRefreshCrates();
  return useMutation({
    mutationFn: (body: CrateChange) => client.crates.update({ params: { id }, body }),
    onSuccess: refresh,
    onError: (error) => toastFailed('The crate was not changed', error),
  });
}

/** Exactly these tracks in this order: reordering, and the way back from taking some out. */
export function useOrderCrate(id: string) {
  const refresh = useRefreshCrates();
  return useMutation({
    mutationFn: (trackIds: readonly string[]) =>
      client.crates.orderTracks({ params: { id }, body: { trackIds: [...trackIds] } }),
    onSettled: refresh,
    onError: (error) => toastFailed('The crate was not changed', error),
  });
}

/** Puts tracks into a plain crate; the message has the way back. */
export function useAddToCrate() {
  const refresh = useRefreshCrates();
  const remove = useMutation({
    mutationFn: ({ id, trackIds }: { readonly id: string; readonly trackIds: string[] }) =>
      client.crates.removeTracks({ params: { id }, body: { trackIds } }),
    onSuccess: refresh,
    onError: (error) => toastFailed('The tracks were not taken out again', error),
  });
  return useMutation({
    mutationFn: ({ id, trackIds }: { readonly id: string; readonly trackIds: readonly string[] }) =>
      client.crates.addTracks({ params: { id }, body: { trackIds: [...trackIds] } }),
    onSuccess: ({ crate, added }) => {
      refresh();
      if (added.length === 0) toastDone(`“${crate.name}” has these already.`);
      else
        toastUndo(`${countOf(added.length, 'track')} put into “${crate.name}”.`, () =>
          remove.mutate({ id: crate.id, trackIds: added }),
        );
    },
    onError: (error) => toastFailed('The tracks were not put into the crate', error),
  });
}

const DELETION = ['crates', 'delete'] as const;

/** Deletes a crate; the message has the way back, which makes the same one anew. */
export function useDeleteCrate() {
  const refresh = useRefreshCrates();
  const create = useCreateCrate();
  return useMutation({
    mutationKey: DELETION,
    mutationFn: async (id: string) => {
      const { name, rule, trackIds } = await client.crates.get({ params: { id } });
      await client.crates.remove({ params: { id } });
      return rule === null ? { name, trackIds } : { name, rule };
    },
    onSuccess: (deleted) => {
      refresh();
      toastUndo(`“${deleted.name}” is deleted.`, () => create.mutate(deleted));
    },
    onError: (error) => toastFailed('The crate was not deleted', error),
  });
}

/** Whether a crate is being deleted, or is gone: its page, while it is still there, must ask for it no more. */
export function useIsDeleted(id: string): boolean {
  const deletions = useMutationState({
    filters: { mutationKey: DELETION },
    select: ({ state }) => state.variables === id && state.status !== 'error',
  });
  return deletions.includes(true);
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../../entities/session';
import { client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { toastDone, toastFailed } from '../../../ui/toast';

/** Takes all of one's copies of a record out of the collection, once the person has said that they mean it. */
export function useRemoveRecord() {
  const queryClient = useQueryClient();
  const confirm = useConfirm();
  const { user } = useSession();
  const { mutate } = useMutation({
    mutationFn: async (releaseId: string) => {
      const { items } = await client.releases.get({ params: { id: releaseId } });
      const own = items.filter(({ ownerId }) => ownerId === user?.id);
      for (const { id } of own) await client.releases.removeItem({ params: { id } });
      return own.length;
    },
    onSuccess: (copies) => {
      toastDone(`${countOf(copies, 'copy', 'copies')} removed.`);
      for (const key of ['search', 'releases', 'statistics', 'system'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
    onError: (error) => toastFailed('The record was not removed', error),
  });
  return async (releaseId: string, title: string): Promise<void> => {
    const yes = await confirm({
      title: `Remove “${title}” from your collection?`,
      text: 'All your copies of this record go, with their place, condition and notes. Discogs is not told. This cannot be undone.',
      action: 'Remove the record',
    });
    if (yes) mutate(releaseId);
  };
}

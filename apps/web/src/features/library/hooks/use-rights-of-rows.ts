'use client';
import { useMemo } from 'react';
import { useSession } from '../../../entities/session';
import { useEditTracks } from '../../../entities/track';
import type { RowRights } from '../components/row-rights';

/** What the viewer may do with rows. */
export function useRightsOfRows(): RowRights {
  const { mutate } = useEditTracks();
  const { user, mayChange } = useSession();
  const viewerId = user?.id;
  return useMemo(
    () => ({
      viewerId,
      mayRate: ({ ownerId }) => mayChange && ownerId === viewerId,
      onRate: ({ id, title }, rating) =>
        mutate({
          trackIds: [id],
          change: { rating },
          said: `Rating of ${title}: ${rating ?? 'taken back'}.`,
        }),
    }),
    [viewerId, mayChange, mutate],
  );
}

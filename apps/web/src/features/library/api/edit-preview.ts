import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { TrackChange } from '../../../entities/track';
import { client } from '../../../lib/api';

/** What an edit would do, asked again for each change of the form. */
export const editPreviewQuery = (trackIds: readonly string[], change: TrackChange | null) =>
  queryOptions({
    queryKey: ['edit-preview', trackIds, change],
    queryFn: ({ signal }) =>
      client.trackEdits.preview({ body: { trackIds: [...trackIds], change: change ?? {} } }, { signal }),
    enabled: change !== null,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });

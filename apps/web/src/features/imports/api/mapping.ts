import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';
import type { Mapping } from '../hooks/table-fields';

export type TablePreview = RouteResult<Api['imports']['preview']>;

export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'preview', id],
    queryFn: ({ signal }) => client.imports.preview({ params: { id } }, { signal }),
    // Asked once: when the table has been brought in, there is nothing to preview.
    staleTime: 'static',
  });

/** Brings a table in, its columns named. */
export function useStartImport(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (mapping: Mapping) => client.imports.start({ params: { id }, body: { mapping } }),
    onSuccess: ({ run }) => {
      queryClient.setQueryData(['runs', 'get', run.id], run);
      for (const key of ['imports', 'runs']) void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

/** Drops a table that was not brought in, or a dry run. */
export function useDiscardImport(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client.imports.discard({ params: { id } }),
    onSuccess: () => {
      queryClient.removeQueries({ queryKey: ['imports', 'preview', id] });
      return queryClient.invalidateQueries({ queryKey: ['imports', 'list'] });
    },
    onError: (error) => toastFailed('It was not dropped', error),
  });
}

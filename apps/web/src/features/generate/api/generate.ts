import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import type { GenerateBody } from '../hooks/generate-form';

export function useGenerate() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: GenerateBody) => client.playlists.generate({ body }),
    onSuccess: ({ run }) => {
      queryClient.setQueryData(['runs', 'get', run.id], run);
      void queryClient.invalidateQueries({ queryKey: ['runs', 'list'] });
    },
  });
}

import { manifest, type Api, type RouteResult } from '@segue/shared/contracts/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { upload } from '../../../lib/api';

/** Sends an export; `progress` is how much of the file has gone. */
export function useCreateImport() {
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState(0);
  const mutation = useMutation({
    mutationFn: (file: File) => {
      setProgress(0);
      return upload<RouteResult<Api['imports']['create']>>(manifest.imports.create[1], file, setProgress);
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['imports'] });
      void queryClient.invalidateQueries({ queryKey: ['runs'] });
    },
  });
  return { ...mutation, progress: mutation.isPending ? progress : null };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed } from '../../../ui/toast';

/** Queues the analysis of the chosen tracks and says what was left out, and why. */
export function useAnalyse() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (trackIds: string[]) => client.analysis.analyse({ body: { trackIds } }),
    onSuccess: ({ queued, skipped }) => {
      const left = [
        skipped.withoutAudio > 0 && `${skipped.withoutAudio} without audio`,
        skipped.upToDate > 0 && `${skipped.upToDate} analysed already`,
        skipped.alreadyQueued > 0 && `${skipped.alreadyQueued} waiting already`,
      ].filter(Boolean);
      const note = left.length > 0 ? ` Left out: ${left.join(', ')}.` : '';
      toastDone(`${countOf(queued, 'track')} will be analysed.${note}`);
      void queryClient.invalidateQueries({ queryKey: ['runs'] });
    },
    onError: (error) => toastFailed('The analysis was not started', error),
  });
}

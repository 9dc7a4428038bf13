import type { Api, RouteRequest, RouteResult, TrackRow } from '@segue/shared/contracts/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed, toastUndo } from '../../../ui/toast';
import { restoreLists, showInLists } from './shown-lists';

type Body = RouteRequest<Api['trackEdits']['apply']>['body'];
type Done = RouteResult<Api['trackEdits']['apply']>;
export type TrackChange = Body['change'];

interface Edit {
  readonly trackIds: readonly string[];
  readonly change: TrackChange;
  /** Of the preview that was looked at. */
  readonly asOf?: string;
  /** What the toast says when it is done; how many tracks changed when left out. */
  readonly said?: string;
}

/** Edits one track or many: lists show it at once, go back when the server says no, and the toast takes it back. */
export function useEditTracks() {
  const queryClient = useQueryClient();
  const undo = useUndoEdit();
  return useMutation({
    mutationFn: ({ trackIds, change, asOf }: Edit) =>
      client.trackEdits.apply({ body: { trackIds: [...trackIds], change, ...(asOf && { asOf }) } }),
    onMutate: ({ trackIds, change }) => {
      return { before: showInLists(queryClient, new Set(trackIds), (row) => shownAfter(row, change)) };
    },
    onError: (error, { trackIds }, context) => {
      restoreLists(queryClient, context?.before);
      toastFailed(trackIds.length === 1 ? 'The track was not changed' : 'The tracks were not changed', error);
    },
    onSuccess: (done, { said }) => {
      const words = `${said ?? `${countOf(done.changed, 'track')} changed.`}${leftText(done)}`;
      const { id } = done;
      if (id === null) toastDone(`Nothing had to change.${leftText(done)}`);
      else toastUndo(words, () => undo.mutate(id));
      for (const key of ['search', 'tracks']) void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

function useUndoEdit() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.trackEdits.undo({ params: { id } }),
    onSuccess: ({ restored, conflicts }) => {
      const kept =
        conflicts.length > 0 ? ` ${countOf(conflicts.length, 'value')} had changed since and stayed.` : '';
      toastDone(`${countOf(restored, 'track')} as before.${kept}`);
      for (const key of ['search', 'tracks']) void queryClient.invalidateQueries({ queryKey: [key] });
    },
    onError: (error) => toastFailed('The edit was not taken back', error),
  });
}

const leftText = ({ left }: Done): string =>
  left.map(({ reason, tracks }) => ` ${countOf(tracks, 'track')} left as they were: ${reason}`).join('');

/** What a row shows before the server has answered; what is taken back (null) shows when it has. */
export function shownAfter(
  row: TrackRow,
  { rating, addTags = [], removeTags = [], bpm, key }: TrackChange,
): Partial<TrackRow> {
  const fold = (tag: string) => tag.toLowerCase();
  const gone = new Set(removeTags.map(fold));
  const kept = row.tags.filter((tag) => !gone.has(fold(tag)));
  const added = addTags.filter((tag) => !kept.some((other) => fold(other) === fold(tag)));
  const tempo = !bpm ? null : 'set' in bpm ? bpm.set : row.bpm === null ? null : row.bpm * bpm.times;
  return {
    tags: [...kept, ...added],
    ...(rating != null && { rating }),
    ...(tempo !== null && { bpm: tempo }),
    ...(key != null && { key }),
  };
}

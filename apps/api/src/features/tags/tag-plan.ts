import { randomUUID } from 'node:crypto';
import type { TagChoice } from '@segue/shared/contracts/http';
import type { StoredAudio } from '../audio/index.js';
import type { TrackView } from '../tracks/index.js';
import { nothingKnown, sharedFile, tagRefusal, type TagRefusal } from './tag-refusal.js';
import { tagValuesOf } from './tag-values.js';

/** What is known of the tracks of a batch. */
export interface PlanFacts {
  readonly views: readonly TrackView[];
  readonly files: ReadonlyMap<string, StoredAudio>;
  readonly notes: ReadonlyMap<string, string>;
}

export type PlannedFile = ReturnType<typeof plannedFile>;

/** A row for each track: what is to be written into its file, or why it is left alone. */
export function planTags(
  { views, files, notes }: PlanFacts,
  choice: TagChoice,
  includeScanned: boolean,
): PlannedFile[] {
  const taken = new Set<string>();
  return views.map((view, place) => {
    const file = files.get(view.audioFileId ?? '') ?? null;
    const wanted = tagValuesOf(view, notes.get(view.id) ?? '', choice);
    const shared = file !== null && taken.has(file.id) ? sharedFile() : null;
    const empty = Object.keys(wanted).length === 0 ? nothingKnown() : null;
    const refusal = tagRefusal(file, includeScanned) ?? shared ?? empty;
    if (file !== null && refusal === null) taken.add(file.id);
    return plannedFile(view, place, file, wanted, refusal);
  });
}

function plannedFile(
  view: TrackView,
  place: number,
  file: StoredAudio | null,
  wanted: ReturnType<typeof tagValuesOf>,
  refusal: TagRefusal | null,
) {
  return {
    id: randomUUID(),
    place,
    trackId: view.id,
    audioFileId: file?.id ?? null,
    label: `${view.artist} – ${view.title}`,
    fileName: file?.originalName ?? '',
    wanted,
    refusedCode: refusal?.code ?? null,
    refusedMessage: refusal?.message ?? null,
    beforeHash: file?.contentHash ?? null,
    beforeKey: file?.storageKey ?? null,
    beforeSize: file?.sizeBytes ?? null,
  };
}

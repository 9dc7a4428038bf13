import type { EditPreview, KeptValue } from '@segue/shared/contracts/http';
import { bpmValues, keyValues, sameValue, type OwnWords, type TrackView } from '../tracks/index.js';
import { viewWith, type Changed, type Refusal } from './track-change.js';

/** One chosen track before and after an edit. */
export interface PlannedEdit {
  readonly view: TrackView;
  readonly before: OwnWords;
  readonly after: Changed;
}

const SAMPLE = 20;

const REASONS: Readonly<Record<Refusal, string>> = {
  'without-bpm': 'Their BPM is not known.',
  'bpm-out-of-range': 'Their BPM would leave 40 to 220.',
  'too-many-tags': 'They would have more than 50 tags.',
};

/** How many tracks are left as they are, in whole or in part, by reason. */
export function leftOf(edits: readonly PlannedEdit[]): EditPreview['left'] {
  const refusals = Object.keys(REASONS) as Refusal[];
  return refusals.flatMap((refusal) => {
    const tracks = edits.filter(({ after }) => after.refused.includes(refusal)).length;
    return tracks === 0 ? [] : [{ reason: REASONS[refusal], tracks }];
  });
}

/** What shows of each track before and after: the values that hold, not only the person's own. */
export function shownChanges(
  edits: readonly PlannedEdit[],
  ratingsOfCopies: ReadonlyMap<string, number>,
): Pick<EditPreview, 'fields' | 'sample'> {
  const fields: Record<string, number> = {};
  const sample: EditPreview['sample'] = [];
  for (const { view, after } of edits) {
    const next = viewWith(view, after.words, ratingsOfCopies.get(view.id) ?? null);
    const [was, is] = [shown(view), shown(next)];
    const changes = Object.keys(was).flatMap((field) => {
      const [before = null, now = null] = [was[field], is[field]];
      return sameValue(before, now) ? [] : [{ field, before, after: now }];
    });
    for (const { field } of changes) fields[field] = (fields[field] ?? 0) + 1;
    if (changes.length > 0 && sample.length < SAMPLE)
      sample.push({ trackId: view.id, title: view.title, artist: view.artist, changes });
  }
  return { fields, sample };
}

function shown(view: TrackView): Readonly<Record<string, KeptValue>> {
  return {
    rating: view.rating,
    tags: [...view.tags],
    bpm: bpmValues(view)[0]?.value ?? null,
    key: keyValues(view)[0]?.value ?? null,
  };
}

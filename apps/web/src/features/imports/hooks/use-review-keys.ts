'use client';
import type { ImportReview } from '@segue/shared/contracts/http';
import { useKeys } from '../../../lib/keyboard';
import type { ReviewDecision } from '../api/reviews';

interface ReviewKeys {
  /** The entry that is asked about now. */
  readonly review: ImportReview | undefined;
  readonly enabled: boolean;
  readonly decide: (decision: ReviewDecision) => void;
  /** To the next entry (1) or the one before (-1), undecided. */
  readonly move: (step: number) => void;
}

const group = 'Unsure entries';
const PLACES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** One key for each answer. */
export function useReviewKeys({ review, enabled, decide, move }: ReviewKeys): void {
  const id = review?.id;
  const join = (place: number) => {
    const candidate = review?.candidates[place - 1];
    if (id && candidate) decide({ id, decision: 'join', trackId: candidate.track.id });
  };
  const say = (decision: 'new' | 'dismiss') => () => {
    if (id) decide({ id, decision });
  };
  const bindings = [
    ...PLACES.map((place) => ({
      keys: String(place),
      label: 'It is this track',
      group,
      run: () => join(place),
    })),
    { keys: 'n', label: 'It is a new track', group, run: say('new') },
    { keys: 'x', label: 'Leave it out', group, run: say('dismiss') },
    { keys: 'j', label: 'Next entry', group, run: () => move(1) },
    { keys: 'k', label: 'Entry before', group, run: () => move(-1) },
  ];
  useKeys(enabled && review ? bindings : []);
}

import type { CopiesChange } from '../api/edit-copies';

/** The form as it is typed; '' leaves a field of the copies as it is. */
export interface CopiesForm {
  readonly folder: string;
  readonly shelf: string;
  readonly box: string;
  readonly media: string;
  /** "1" to "5", or "none" to take ratings back. */
  readonly rating: string;
}

export const NO_CHANGE: CopiesForm = { folder: '', shelf: '', box: '', media: '', rating: '' };

/** What the api is asked to change: only what was filled in. */
export function copiesChange({ folder, shelf, box, media, rating }: CopiesForm): CopiesChange {
  const texts = { folder: folder.trim(), shelf: shelf.trim(), box: box.trim(), mediaCondition: media };
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ...(rating !== '' && { rating: rating === 'none' ? null : Number(rating) }),
  };
}

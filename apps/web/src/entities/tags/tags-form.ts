import type { KeyNotation } from '@segue/shared/domain/mixing';
import type { TagsRequest } from './api/create-tags';

/** What the dialog asks. */
export interface TagsForm {
  readonly bpm: boolean;
  readonly key: boolean;
  readonly notation: KeyNotation;
  readonly genre: 'no' | 'styles' | 'genres';
  readonly energy: boolean;
  readonly comment: boolean;
  readonly template: string;
  readonly includeScanned: boolean;
}

/** Tempo and key are what other programs cannot know; the rest is for whoever wants it. */
export const emptyForm = (notation: KeyNotation): TagsForm => ({
  bpm: true,
  key: true,
  notation,
  genre: 'no',
  energy: false,
  comment: false,
  template: '{key} · Energy {energy}',
  includeScanned: false,
});

/** Null when nothing is chosen. */
export function choiceOf(form: TagsForm): TagsRequest['choice'] | null {
  const template = form.template.trim();
  const choice = {
    bpm: form.bpm,
    key: form.key ? form.notation : null,
    genre: form.genre === 'no' ? null : form.genre,
    energy: form.energy,
    comment: form.comment && template !== '' ? template : null,
  };
  return Object.values(choice).some((value) => value !== null && value !== false) ? choice : null;
}

import { describe, expect, it } from 'vitest';
import { choiceOf, emptyForm } from './tags-form';

describe('the form of tags', () => {
  it('begins with tempo and key in one’s own notation', () => {
    expect(choiceOf(emptyForm('open-key'))).toEqual({
      ...{ bpm: true, key: 'open-key', genre: null, energy: false, comment: null },
    });
  });

  it('is nothing when nothing is chosen, also with a comment of spaces', () => {
    const nothing = { ...emptyForm('camelot'), bpm: false, key: false };
    expect(choiceOf(nothing)).toBeNull();
    expect(choiceOf({ ...nothing, comment: true, template: '  ' })).toBeNull();
    expect(choiceOf({ ...nothing, comment: true })).toMatchObject({ comment: '{key} · Energy {energy}' });
  });
});

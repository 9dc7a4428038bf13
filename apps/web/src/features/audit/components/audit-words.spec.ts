import { expect, it } from 'vitest';
import { detailText, outcomeOf } from './audit-words';

it('says the details of an entry in one line, without what is empty', () => {
  expect(detailText({ id: 'u1', role: 'reader', banned: false, note: '', until: null })).toBe(
    'id: u1 · role: reader · banned: no',
  );
  expect(detailText({})).toBe('');
});

it('calls no end known what was begun and never said how it ended, and an error by its code', () => {
  expect(outcomeOf('done')).toEqual({ word: 'Done', color: 'teal' });
  expect(outcomeOf('conflict')).toEqual({ word: 'conflict', color: 'red' });
  expect(outcomeOf('begun').about).toMatch(/the server stopped meanwhile/);
});

import { expect, it } from 'vitest';
import { detailText } from './audit-words';

it('says the details of an entry in one line, without what is empty', () => {
  expect(detailText({ id: 'u1', role: 'reader', banned: false, note: '', until: null })).toBe(
    'id: u1 · role: reader · banned: no',
  );
  expect(detailText({})).toBe('');
});

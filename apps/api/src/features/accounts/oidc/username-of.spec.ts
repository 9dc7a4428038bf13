import { username as usernameSchema } from '@segue/shared/contracts/http';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { usernamesFor } from './username-of.js';

const nobody = { subject: 's', name: null, username: null, email: null, emailVerified: false };

it('whatever somebody is called elsewhere, there is a user name for them that may be here', () => {
  const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 60 }));
  fc.assert(
    fc.property(text, text, text, (name, username, email) => {
      const names = usernamesFor({ ...nobody, name, username, email });
      expect(new Set(names).size).toBe(names.length);
      for (const one of names) expect(usernameSchema.safeParse(one).data).toBe(one);
    }),
  );
});

it('is the one that they have there where that can be', () => {
  expect(usernamesFor({ ...nobody, username: 'Zoë Ünal', name: 'Z' })[0]).toBe('Zoe.Unal');
  expect(usernamesFor({ ...nobody, username: 'z', email: 'dj.ruth@example.org' })[0]).toBe('dj.ruth');
});

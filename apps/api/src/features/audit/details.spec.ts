import { api, isAudited, type RouteContract, type RouteGroup } from '@segue/shared/contracts/http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailsOf } from './details.js';

const audited = Object.values<RouteGroup>(api)
  .flatMap((group) => Object.values<RouteContract>(group))
  .filter(isAudited);

describe('what the audit log notes of a request', () => {
  it('is never a password, a token, a key or a cookie, whatever the route', () => {
    const secret = fc.string({ minLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...audited), secret, (route, value) => {
        const hidden = {
          password: value,
          token: value,
          key: value,
          secret: value,
          cookies: value,
          email: value,
        };
        expect(detailsOf(route, { params: { token: value }, body: hidden })).toEqual({});
      }),
    );
  });

  it('is the ids in the address and the fields that the route names', () => {
    const sent = { params: { id: 'u1' }, body: { banned: true, role: 'reader', name: 'not this' } };
    expect(detailsOf(api.accounts.updateUser, sent)).toEqual({ id: 'u1', banned: true, role: 'reader' });
  });

  it('is short', () => {
    const { note } = detailsOf(api.people.invite, { params: {}, body: { note: 'x'.repeat(5000) } });
    expect(note).toHaveLength(200);
  });
});

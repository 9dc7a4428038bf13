import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from './content-policy';

const nonce = fc.base64String({ minLength: 20 }).filter((text) => text !== '');

const read = (policy: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

describe('the content policy', () => {
  it('lets no script run without the nonce of its page', () => {
    fc.assert(
      fc.property(nonce, (value) => {
        const policy = read(contentPolicy(value));
        expect(policy['script-src']).toEqual(["'self'", `'nonce-${value}'`, "'strict-dynamic'"]);
        expect(policy['script-src-attr']).toBeUndefined();
        expect(policy['style-src']).not.toContain("'unsafe-inline'");
      }),
    );
  });

  it('lets nothing in that it does not name, and nobody frame a page', () => {
    const policy = read(contentPolicy('bm9uY2U='));
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
      'connect-src': ["'self'"],
      'form-action': ["'self'"],
    });
    const named = Object.values(policy).flat();
    for (const source of ['*', 'https:', 'http:']) expect(named).not.toContain(source);
  });

  it('evaluates code on the development server alone', () => {
    expect(contentPolicy('bm9uY2U=')).not.toContain('unsafe-eval');
    expect(contentPolicy('bm9uY2U=', true)).toContain("'unsafe-eval'");
  });
});

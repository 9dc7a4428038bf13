import { z } from 'zod';
import { routes } from './define-route.js';

/** What went wrong at a provider; the sign-in page has a sentence for each. */
export const signInProblem = z.enum([
  /** The provider does not answer. */
  'away',
  /** The person said no there, or the provider did. */
  'denied',
  /** It took longer than ten minutes, or was begun in another browser. */
  'late',
  /** What the provider answered does not hold. */
  'failed',
  /** Nobody here belongs to this person, and no account is made by signing in. */
  'no-account',
  'banned',
]);
export type SignInProblem = z.infer<typeof signInProblem>;

const providerParams = z.object({ provider: z.string().min(1).max(64) });

/** Signing in at somebody else's (OpenID Connect). By password it is better-auth's own: `/api/auth/*`. */
export const signInRoutes = routes({
  providers: {
    method: 'GET',
    path: '/api/sign-in',
    summary: 'Providers that one may sign in at',
    access: 'public',
    response: z.object({ providers: z.array(z.object({ id: z.string(), name: z.string() })) }),
  },
  begin: {
    method: 'GET',
    path: '/api/sign-in/:provider',
    summary: 'Sends the browser to a provider',
    access: 'public',
    params: providerParams,
    query: z.object({ next: z.string().max(2000).optional() }),
    response: { raw: 'text/html' },
    errors: ['not-found'],
  },
  finish: {
    method: 'GET',
    path: '/api/sign-in/:provider/callback',
    summary:
      'Where a provider sends the browser back to; leads on with a session cookie, or to the sign-in page',
    access: 'public',
    params: providerParams,
    response: { raw: 'text/html' },
    errors: ['not-found'],
  },
});

import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * Lets our own code open a session for a person whom a provider has proved. It has a path because better-auth wants
 * one; nobody reaches it, since AuthService offers but the paths that it names.
 */
export const opensSessions = () =>
  ({
    id: 'segue-sessions',
    endpoints: {
      openSession: createAuthEndpoint(
        '/segue/open-session',
        { method: 'POST', body: z.object({ userId: z.string() }), metadata: { SERVER_ONLY: true } },
        async (context) => {
          const { userId } = context.body;
          const user = await context.context.internalAdapter.findUserById(userId);
          if (!user) throw context.error('NOT_FOUND', { message: 'There is no such person.' });
          const session = await context.context.internalAdapter.createSession(userId);
          await setSessionCookie(context, { session, user });
          return context.json({ opened: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

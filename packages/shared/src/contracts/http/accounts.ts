import { z } from 'zod';
import { timestamp } from './common.js';
import { routes } from './define-route.js';

export const role = z.enum(['owner', 'member', 'reader']);

export const username = z
  .string()
  .trim()
  .min(3, 'A user name has at least 3 characters.')
  .max(32, 'A user name has at most 32 characters.')
  .regex(/^[A-Za-z0-9._-]+$/, 'A user name has letters, digits, dots, dashes and underscores only.');

export const password = z
  .string()
  .min(8, 'A password has at least 8 characters.')
  .max(128, 'A password has at most 128 characters.');

/** Optional: whoever gave one may sign in with it too. Segue sends no mail. */
export const email = z.email('This is no e-mail address.').max(254).toLowerCase();

export const user = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  role,
  banned: z.boolean(),
  createdAt: timestamp,
});
export type User = z.infer<typeof user>;

const apiKey = z.object({
  id: z.string(),
  name: z.string(),
  /** The first characters, to tell keys apart. */
  start: z.string(),
  createdAt: timestamp,
  lastUsedAt: timestamp.nullable(),
  expiresAt: timestamp.nullable(),
});
export type ApiKey = z.infer<typeof apiKey>;

const textIdParams = z.object({ id: z.string().min(1).max(64) });

/** First-run owner, people, API keys. Signing in and out is better-auth's own: `/api/auth/*`. */
export const accountRoutes = routes({
  setupState: {
    method: 'GET',
    path: '/api/setup',
    summary: 'Whether the installation has its owner yet',
    access: 'public',
    response: z.object({ done: z.boolean() }),
  },
  setup: {
    method: 'POST',
    path: '/api/setup',
    summary: 'Make the owner; once only. Answers with a session cookie.',
    access: 'public',
    audit: ['username', 'name'],
    status: 201,
    body: z.object({
      username,
      password,
      name: z.string().trim().min(1).max(100),
      email: email.optional(),
    }),
    response: user,
    errors: ['conflict', 'rate-limited'],
  },
  me: {
    method: 'GET',
    path: '/api/me',
    summary: 'Who is signed in',
    access: 'reader',
    response: user,
  },
  users: {
    method: 'GET',
    path: '/api/users',
    summary: 'Everyone on this installation',
    access: 'owner',
    response: z.object({ items: z.array(user) }),
  },
  createUser: {
    method: 'POST',
    path: '/api/users',
    summary: 'Add a person',
    access: 'owner',
    audit: ['username', 'name', 'role'],
    status: 201,
    body: z.object({
      username,
      password,
      name: z.string().trim().min(1).max(100),
      email: email.optional(),
      role: z.enum(['member', 'reader']).default('member'),
    }),
    response: user,
    errors: ['conflict'],
  },
  updateUser: {
    method: 'PATCH',
    path: '/api/users/:id',
    summary: 'Change a person’s role, or ban them',
    access: 'owner',
    audit: ['role', 'banned'],
    params: textIdParams,
    body: z.object({ role: z.enum(['member', 'reader']).optional(), banned: z.boolean().optional() }),
    response: user,
    errors: ['not-found', 'conflict'],
  },
  apiKeys: {
    method: 'GET',
    path: '/api/api-keys',
    summary: 'Your API keys',
    access: 'reader',
    response: z.object({ items: z.array(apiKey) }),
  },
  createApiKey: {
    method: 'POST',
    path: '/api/api-keys',
    summary: 'Make an API key; the key itself is shown this once',
    access: 'reader',
    audit: ['name', 'expiresInDays'],
    status: 201,
    body: z.object({
      name: z.string().trim().min(1).max(32).default('API key'),
      expiresInDays: z.number().int().min(1).max(3650).nullable().default(null),
    }),
    response: apiKey.extend({ key: z.string() }),
  },
  deleteApiKey: {
    method: 'DELETE',
    path: '/api/api-keys/:id',
    summary: 'Revoke an API key',
    access: 'reader',
    audit: [],
    status: 204,
    params: textIdParams,
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
});

import { z } from 'zod';
import { password, role, user, username } from './accounts.js';
import { idParams, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { releaseCard } from './entities.js';
import { run, runAccepted } from './runs.js';
import { trackRow } from './tracks.js';

export const invitation = z.object({
  id: uuid,
  role,
  note: z.string(),
  createdAt: timestamp,
  expiresAt: timestamp,
  state: z.enum(['open', 'used', 'expired', 'revoked']),
  /** The name of who came by it. */
  usedBy: z.string().nullable(),
});
export type Invitation = z.infer<typeof invitation>;

/** What one person lets another see. */
export const shares = z.object({
  collection: z.boolean(),
  ratings: z.boolean(),
  playlists: z.boolean(),
  audio: z.boolean(),
});
export type Shares = z.infer<typeof shares>;

const person = z.object({ id: z.string(), name: z.string(), username: z.string() });

export const friend = z.object({
  /** Of the friendship. */
  id: uuid,
  person,
  since: timestamp,
  /** What you let them see, and what they let you see. */
  given: shares,
  received: shares,
  /** Records that they let you see; null when they do not share their collection. */
  records: z.number().int().nullable(),
});
export type Friend = z.infer<typeof friend>;

const request = z.object({ id: uuid, person, askedAt: timestamp });

export const followed = z.object({
  /** Of the person who stands for the collection: may be asked for as `whose`. */
  id: z.string(),
  discogsUsername: z.string(),
  records: z.number().int(),
  lastSyncAt: timestamp.nullable(),
});

/** Invitations, friends, followed collections, and what two people have between them. */
export const peopleRoutes = routes({
  invitations: {
    method: 'GET',
    path: '/api/invitations',
    summary: 'Invitations of this installation',
    access: 'owner',
    response: z.object({ items: z.array(invitation) }),
  },
  invite: {
    method: 'POST',
    path: '/api/invitations',
    summary: 'Make an invitation; its link is shown this once',
    access: 'owner',
    audit: ['role', 'note', 'expiresInDays'],
    status: 201,
    body: z.object({
      role: z.enum(['member', 'reader']).default('member'),
      note: z.string().trim().max(100).default(''),
      expiresInDays: z.number().int().min(1).max(90).default(7),
    }),
    /** `path` is where the link leads on this installation: "/invite/…". */
    response: invitation.extend({ path: z.string() }),
  },
  revokeInvitation: {
    method: 'DELETE',
    path: '/api/invitations/:id',
    summary: 'Take an invitation back',
    access: 'owner',
    status: 204,
    params: idParams,
    response: { raw: 'nothing' },
    errors: ['not-found', 'conflict'],
  },
  invitation: {
    method: 'GET',
    path: '/api/invite/:token',
    summary: 'What an invitation is good for',
    access: 'public',
    params: z.object({ token: z.string().min(20).max(100) }),
    response: z.object({ role, invitedBy: z.string(), expiresAt: timestamp }),
    errors: ['not-found', 'rate-limited'],
  },
  acceptInvitation: {
    method: 'POST',
    path: '/api/invite/:token',
    summary: 'Make your account; answers with a session cookie',
    access: 'public',
    audit: ['username', 'name'],
    status: 201,
    params: z.object({ token: z.string().min(20).max(100) }),
    body: z.object({ username, password, name: z.string().trim().min(1).max(100) }),
    response: user,
    errors: ['not-found', 'conflict', 'rate-limited'],
  },
  friends: {
    method: 'GET',
    path: '/api/friends',
    summary: 'Your friends, and who asked whom',
    access: 'reader',
    response: z.object({
      friends: z.array(friend),
      askedMe: z.array(request),
      askedByMe: z.array(request),
      /** Others on this installation, whom you might ask. */
      others: z.array(person),
    }),
  },
  ask: {
    method: 'POST',
    path: '/api/friends',
    summary: 'Ask somebody to be your friend; if they asked you already, you are',
    access: 'reader',
    status: 201,
    body: z.object({ userId: z.string().min(1).max(64) }),
    response: z.object({ state: z.enum(['asked', 'friends']) }),
    errors: ['not-found', 'conflict'],
  },
  accept: {
    method: 'POST',
    path: '/api/friends/:id/accept',
    summary: 'Say yes',
    access: 'reader',
    params: idParams,
    response: friend,
    errors: ['not-found', 'conflict'],
  },
  unfriend: {
    method: 'DELETE',
    path: '/api/friends/:id',
    summary: 'End a friendship, say no, or take a request back; nothing is shared any longer',
    access: 'reader',
    status: 204,
    params: idParams,
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
  share: {
    method: 'PATCH',
    path: '/api/friends/:id',
    summary: 'Choose what a friend may see',
    access: 'reader',
    params: idParams,
    body: shares.partial(),
    response: friend,
    errors: ['not-found'],
  },
  common: {
    method: 'GET',
    path: '/api/people/:personId/common',
    summary: 'Records that you both own',
    access: 'reader',
    params: z.object({ personId: z.string().min(1).max(64) }),
    query: pageQuery,
    response: pageOf(releaseCard),
    errors: ['not-found'],
  },
  borrow: {
    method: 'GET',
    path: '/api/playlists/:id/borrow',
    summary: 'Tracks of friends, not on your records, that would mix into this set; best first',
    access: 'reader',
    params: idParams,
    query: z.object({
      /** One friend, or everybody who shares with you. */
      from: z.string().max(64).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(30),
    }),
    response: z.object({
      items: z.array(
        z.object({
          track: trackRow,
          owner: person,
          /** The place in the set where it fits best: behind this position; -1 is before the first. */
          after: z.number().int(),
          score: z.number(),
          sentence: z.string(),
        }),
      ),
    }),
    errors: ['not-found'],
  },
  followed: {
    method: 'GET',
    path: '/api/follows',
    summary: 'Public Discogs collections that you follow',
    access: 'reader',
    response: z.object({ items: z.array(followed) }),
  },
  follow: {
    method: 'POST',
    path: '/api/follows',
    summary: 'Follow a public Discogs collection, read-only',
    access: 'member',
    status: 202,
    body: z.object({ discogsUsername: z.string().trim().min(1).max(50) }),
    /** No run when somebody else follows it, so that it is here already or on its way. */
    response: z.object({ id: z.string(), run: run.nullable() }),
    errors: ['not-found', 'conflict', 'unprocessable', 'rate-limited', 'not-configured'],
  },
  unfollow: {
    method: 'DELETE',
    path: '/api/follows/:id',
    summary: 'Follow it no longer',
    access: 'member',
    status: 204,
    params: z.object({ id: z.string().min(1).max(64) }),
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
  refreshFollowed: {
    method: 'POST',
    path: '/api/follows/:id/sync',
    summary: 'Look again at a followed collection',
    access: 'member',
    status: 202,
    params: z.object({ id: z.string().min(1).max(64) }),
    response: runAccepted,
    errors: ['not-found', 'conflict'],
  },
});

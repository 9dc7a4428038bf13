import { z } from 'zod';
import { queriesOf, RULE_MATCHES, type Rule } from '../../domain/query/index.js';
import { idParams, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { trackRow } from './tracks.js';

/** Tracks that a plain crate holds at most. */
export const MOST_CRATE_TRACKS = 10_000;
const MOST_QUERIES = 100;

const ruleQuery = z.strictObject({ query: z.string().max(2000) });
const groupOf = (rule: z.ZodType<Rule, Rule>): z.ZodType<Rule, Rule> =>
  z.union([
    ruleQuery,
    z.strictObject({ match: z.enum(RULE_MATCHES), rules: z.array(rule).max(MOST_QUERIES) }),
  ]);

/** The rule of a smart crate: queries in groups, in groups, four deep. */
export const crateRule = groupOf(groupOf(groupOf(groupOf(ruleQuery)))).refine(
  (rule) => queriesOf(rule).length <= MOST_QUERIES,
  { message: `A rule holds at most ${MOST_QUERIES} queries.` },
);

const crateName = z.string().trim().min(1).max(100);
const trackIds = z.array(uuid).max(MOST_CRATE_TRACKS);

export const crateSummary = z.object({
  id: uuid,
  name: z.string(),
  /** A smart crate is a rule that is asked anew each time; a plain one is put together by hand. */
  kind: z.enum(['plain', 'smart']),
  tracks: z.number().int(),
  thumbUrls: z.array(z.string()),
  /** What of a rule cannot be meant: a crate that is gone, crates that hold each other. */
  problems: z.array(z.string()),
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type CrateSummary = z.infer<typeof crateSummary>;

export const crate = crateSummary.extend({
  /** Null for a plain crate. */
  rule: crateRule.nullable(),
  /** All that a plain crate holds, in its order; a smart one is asked for page by page. */
  trackIds: z.array(uuid),
});
export type Crate = z.infer<typeof crate>;

export const crateRoutes = routes({
  list: {
    method: 'GET',
    path: '/api/crates',
    summary: 'Your crates by name, with their counts and first covers',
    access: 'reader',
    response: z.object({ items: z.array(crateSummary) }),
  },
  create: {
    method: 'POST',
    path: '/api/crates',
    summary: 'Make a crate: a plain one, with tracks of yours, or a smart one with a rule',
    access: 'member',
    status: 201,
    body: z
      .object({ name: crateName, rule: crateRule.optional(), trackIds: trackIds.default([]) })
      .refine((body) => body.rule === undefined || body.trackIds.length === 0, {
        message: 'A crate has either a rule or tracks.',
        path: ['rule'],
      }),
    response: crate,
    errors: ['not-found', 'conflict'],
  },
  preview: {
    method: 'POST',
    path: '/api/crates/preview',
    summary: 'What a rule would hold: how many tracks, the first of them, and what in it cannot be meant',
    access: 'reader',
    body: z.object({
      rule: crateRule,
      /** The crate that the rule is for, if it is kept already. */ crateId: uuid.optional(),
    }),
    response: z.object({
      tracks: z.number().int(),
      rows: z.array(trackRow),
      problems: z.array(z.string()),
    }),
    errors: ['not-found'],
  },
  get: {
    method: 'GET',
    path: '/api/crates/:id',
    summary: 'One crate',
    access: 'reader',
    params: idParams,
    response: crate,
    errors: ['not-found'],
  },
  update: {
    method: 'PATCH',
    path: '/api/crates/:id',
    summary: 'Rename a crate, or give a smart one another rule',
    access: 'member',
    params: idParams,
    body: z.object({ name: crateName.optional(), rule: crateRule.optional() }),
    response: crate,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  remove: {
    method: 'DELETE',
    path: '/api/crates/:id',
    summary: 'Delete a crate; its tracks stay where they are',
    access: 'member',
    status: 204,
    params: idParams,
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
  tracks: {
    method: 'GET',
    path: '/api/crates/:id/tracks',
    summary: 'The tracks of a crate: a plain one in its own order, a smart one newest first',
    access: 'reader',
    params: idParams,
    query: pageQuery,
    response: pageOf(trackRow),
    errors: ['not-found'],
  },
  addTracks: {
    method: 'POST',
    path: '/api/crates/:id/tracks',
    summary: 'Put tracks of yours at the end of a plain crate; those in it stay where they are',
    access: 'member',
    params: idParams,
    body: z.object({ trackIds: trackIds.min(1) }),
    response: z.object({ crate, /** Those that were not in it yet. */ added: z.array(uuid) }),
    errors: ['not-found', 'unprocessable'],
  },
  removeTracks: {
    method: 'POST',
    path: '/api/crates/:id/tracks/remove',
    summary: 'Take tracks out of a plain crate; says the order before, for the way back',
    access: 'member',
    params: idParams,
    body: z.object({ trackIds: trackIds.min(1) }),
    response: z.object({ crate, /** All tracks as they were before. */ before: z.array(uuid) }),
    errors: ['not-found', 'unprocessable'],
  },
  orderTracks: {
    method: 'PUT',
    path: '/api/crates/:id/tracks',
    summary: 'Give a plain crate exactly these tracks in this order',
    access: 'member',
    params: idParams,
    body: z.object({ trackIds }),
    response: crate,
    errors: ['not-found', 'unprocessable'],
  },
});

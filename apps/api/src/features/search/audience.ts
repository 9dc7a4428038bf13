import { may, type Grant } from '../../access/index.js';

/** What an owner may share beside the collection itself, by a letter for ids. */
const PARTS = { r: 'ratings', a: 'audio' } as const;
const SHARED = ['~', '~r', '~a'] as const;

/**
 * Who may find a document: the owner, and whoever may see as much, all of it; others a copy that lacks what is not
 * shared with them. So nothing that is asked of the index (a word, a filter, an order, a count) can tell what is not
 * in there. One copy serves everybody with whom the same is shared.
 */
export function audienceOf(grant: Grant<'collection'>): string {
  const letters = Object.entries(PARTS).flatMap(([letter, scope]) => (may(grant, scope) ? [letter] : []));
  return letters.length === Object.keys(PARTS).length
    ? grant.ownerId
    : `${grant.ownerId}~${letters.join('')}`;
}

/** All audiences that a person's documents may be for. */
export const audiencesOf = (ownerId: string): string[] => [
  ownerId,
  ...SHARED.map((audience) => `${ownerId}${audience}`),
];

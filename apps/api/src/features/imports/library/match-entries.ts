import { setImmediate as breathe } from 'node:timers/promises';
import { rankCandidates, type CandidateIndex, type RankedCandidate } from '@segue/shared/domain/matching';
import type { LibraryEntry } from '../parsing/index.js';
import { entryClues } from './entry-clues.js';
import { entryIdentity } from './entry-identity.js';

/** A track that an entry could be, as its owner is asked about it. */
export interface ReviewCandidate {
  readonly trackId: string;
  readonly distance: number;
  readonly penalties: readonly { readonly name: string; readonly value: number; readonly sentence: string }[];
}

/** An entry with what the library has for it. */
export interface MatchedEntry {
  readonly number: number;
  readonly entry: LibraryEntry;
  readonly identity: string;
  readonly match:
    | { readonly decision: 'sure'; readonly trackId: string }
    | { readonly decision: 'unsure'; readonly candidates: readonly ReviewCandidate[] }
    | { readonly decision: 'none' };
}

/** Candidates that a person is asked about. */
const ASKED = 5;
/** Comparing is work: other requests have their turn after so many. */
const TURN = 20;

/** Looks for each entry among the tracks of a person. */
export async function matchEntries(
  entries: readonly { readonly number: number; readonly entry: LibraryEntry }[],
  library: CandidateIndex<string>,
): Promise<MatchedEntry[]> {
  const matched: MatchedEntry[] = [];
  for (const { number, entry } of entries) {
    matched.push({ number, entry, identity: entryIdentity(entry), match: matchOf(entry, library) });
    if (matched.length % TURN === 0) await breathe();
  }
  return matched;
}

function matchOf(entry: LibraryEntry, library: CandidateIndex<string>): MatchedEntry['match'] {
  const readings = entryClues(entry);
  const { decision, ranked } = rankCandidates(readings, library.find(readings));
  const [best] = ranked;
  if (decision === 'none' || best === undefined) return { decision: 'none' };
  if (decision === 'sure') return { decision, trackId: best.id };
  return { decision, candidates: ranked.slice(0, ASKED).map(toReviewCandidate) };
}

function toReviewCandidate({ id, distance }: RankedCandidate<string>): ReviewCandidate {
  const objections = distance.penalties.filter(({ share }) => share > 0);
  return {
    trackId: id,
    distance: distance.total,
    penalties: objections.map(({ name, share, sentence }) => ({ name, value: share, sentence })),
  };
}

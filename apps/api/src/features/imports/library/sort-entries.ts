import type { JoinedEntry } from './entry-writer.js';
import type { NewEntry } from './file-releases.repository.js';
import type { MatchedEntry } from './match-entries.js';

/** What is remembered of entries: the track that they are, or that their owner was asked about them. */
export interface Remembered {
  readonly tracks: ReadonlyMap<string, string>;
  /** "open" or "dismissed" by identity. */
  readonly asked: ReadonlyMap<string, string>;
}

export interface SortedEntries {
  readonly joined: readonly JoinedEntry[];
  readonly created: readonly NewEntry[];
  readonly unsure: readonly MatchedEntry[];
}

/**
 * What becomes of the entries of a batch. What was decided before is not decided again; of two entries that say the
 * same of themselves the second is the first.
 */
export function sortEntries(entries: readonly MatchedEntry[], { tracks, asked }: Remembered): SortedEntries {
  const joined: JoinedEntry[] = [];
  const created = new Map<string, NewEntry>();
  const unsure = new Map<string, MatchedEntry>();
  for (const one of entries) {
    const { identity, entry, match } = one;
    const trackId = tracks.get(identity) ?? (match.decision === 'sure' ? match.trackId : undefined);
    if (trackId !== undefined) joined.push({ identity, entry, trackId });
    else if (asked.has(identity) || created.has(identity) || unsure.has(identity)) continue;
    else if (match.decision === 'unsure') unsure.set(identity, one);
    else created.set(identity, { identity, entry });
  }
  return { joined, created: [...created.values()], unsure: [...unsure.values()] };
}

import type { SegmentMatch } from '../matching/match-segment.js';
import type { SortClause } from '../request/search-request.js';
import type { Bits } from '../segment/bits.js';
import { Candidates } from './candidates.js';
import { DistinctRows } from './distinct-rows.js';
import { makeOrder } from './order.js';
import { scoreMatches, type Judgement, type Ranked } from './score-matches.js';
import { TopRows, type Closeness } from './top-rows.js';

export interface RankPlan extends Judgement {
  readonly sort: readonly SortClause[];
  /** Decides between documents that are equal by everything else. */
  readonly tieBreak: readonly SortClause[];
  /** The field to collapse by. */
  readonly distinct: string | undefined;
  /** The page wanted, in places. */
  readonly from: number;
  readonly to: number;
}

/** A document in its place. */
export interface RankedDocument {
  readonly segment: number;
  readonly slot: number;
  readonly score: number;
}

export interface Ranking {
  readonly page: readonly RankedDocument[];
  /** By segment the documents that are found: of those that are collapsed, the best. */
  readonly documents: readonly Bits[];
}

/** Puts the found documents of all segments in order. */
export function rankDocuments(
  matches: readonly SegmentMatch[],
  found: readonly Bits[],
  plan: RankPlan,
): Ranking {
  const candidates = new Candidates();
  const segments = matches.map(({ segment }) => segment);
  const order = makeOrder(candidates, segments, plan.sort, plan.tieBreak);
  const ranked = (rows: Int32Array): RankedDocument[] => {
    return Array.from(rows, (row) => ({
      segment: candidates.segment[row],
      slot: candidates.slot[row],
      score: plan.keys.score(candidates.before[row], candidates.after[row]),
    }));
  };
  const judge = (rows: Ranked): void => {
    for (const [at, match] of matches.entries()) {
      scoreMatches(match, at, found[at], plan, rows);
    }
  };
  if (plan.distinct === undefined) {
    const rows = new TopRows(candidates, order, plan.to, closenessOf(plan));
    judge(rows);
    return { page: ranked(rows.window(plan.from, plan.to)), documents: found };
  }
  const rows = new DistinctRows(candidates, order, segments, plan.distinct);
  judge(rows);
  const remaining = rows.remaining();
  return { page: ranked(rows.window(remaining, plan.from, plan.to)), documents: rows.documents(remaining) };
}

/** How much must be equal before the order of the offers decides. */
function closenessOf({ sort, tieBreak }: RankPlan): Closeness {
  if (sort.length > 0) return 'before';
  return tieBreak.length > 0 ? 'after' : 'all';
}

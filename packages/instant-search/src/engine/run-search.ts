import { computeFacets } from '../facets/compute-facets.js';
import type { SegmentMatch } from '../matching/match-segment.js';
import type { Query } from '../query/query.js';
import { rankDocuments, type RankPlan } from '../ranking/rank-documents.js';
import { rankKeysOf } from '../ranking/rank-keys-of.js';
import { DEFAULT_LIMIT } from '../request/check-request.js';
import type { SearchRequest } from '../request/search-request.js';
import type { SearchResult } from '../request/search-result.js';
import type { CheckedSchema } from '../schema/search-schema.js';
import type { Segment } from '../segment/segment.js';
import { findDocuments, isEmpty, type Finding, type Searched } from './find-documents.js';
import { refinementsOf } from './refinements.js';
import { toHit } from './to-hit.js';
import { universeOf } from './universe.js';

/** The query as it stands, and read with more patience for typos. */
export interface Readings {
  readonly strict: () => Query;
  readonly lenient: () => Query;
}

/** Answers a checked request. */
export function runSearch(
  schema: CheckedSchema,
  segments: readonly Segment[],
  readings: Readings,
  request: SearchRequest,
): Omit<SearchResult, 'milliseconds'> {
  const searched = {
    segments,
    universes: segments.map((segment) => universeOf(schema, segment, request)),
    refinements: segments.map((segment) => refinementsOf(segment, request)),
  };
  const finding = bestFinding(searched, readings, request);
  const judged = request.dropWords === 'always' ? finding.query.words.length : finding.demanded;
  const asked = finding.matches.map((match) => upTo(judged, match));
  const plan = planRanking(schema, finding.query, judged, request);
  const ranking = rankDocuments(asked, finding.found, plan);
  const counted = (field: string) => {
    if (request.refinements?.[field] === undefined) return ranking.documents;
    return rankDocuments(asked, finding.foundWithout(field), { ...plan, from: 0, to: 0 }).documents;
  };
  return {
    hits: ranking.page.map((document) => toHit(schema, asked, document, request.highlight ?? true)),
    total: ranking.documents.reduce((total, documents) => total + documents.count(), 0),
    facets: computeFacets(request.facets ?? [], segments, counted),
    droppedWords: finding.query.words.length - finding.demanded,
  };
}

/** Before a word is dropped, the query is read leniently; that reading counts when it saves a word. */
function bestFinding(searched: Searched, { strict, lenient }: Readings, request: SearchRequest): Finding {
  const drop = request.dropWords ?? 'when-empty';
  const first = findDocuments(searched, strict(), drop);
  const nothing = isEmpty(first.found);
  const words = first.query.words.length;
  if (words === 0 || (!nothing && (drop === 'always' || first.demanded === words))) return first;
  const second = findDocuments(searched, lenient(), drop);
  const better = !isEmpty(second.found) && (nothing || second.demanded > first.demanded);
  return better ? second : first;
}

/** Leaves out the ways to answer words that are not judged. */
function upTo(words: number, match: SegmentMatch): SegmentMatch {
  return { ...match, alternatives: match.alternatives.filter(({ to }) => to <= words) };
}

function planRanking(schema: CheckedSchema, query: Query, judged: number, request: SearchRequest): RankPlan {
  const { sort = [], offset = 0, limit = DEFAULT_LIMIT } = request;
  return {
    words: query.words.slice(0, judged),
    keys: rankKeysOf(schema, judged, sort.length > 0),
    sort,
    tieBreak: schema.tieBreak,
    distinct: request.distinct === false ? undefined : schema.distinct,
    from: offset,
    to: offset + limit,
  };
}

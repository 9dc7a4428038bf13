import { computeFacets } from '../facets/compute-facets.js';
import { matchSegment, type SegmentMatch } from '../matching/match-segment.js';
import type { Query } from '../query/query.js';
import { rankDocuments, type RankPlan } from '../ranking/rank-documents.js';
import { RankKeys } from '../ranking/rank-keys.js';
import { DEFAULT_LIMIT } from '../request/check-request.js';
import type { SearchRequest } from '../request/search-request.js';
import type { SearchResult } from '../request/search-result.js';
import type { CheckedSchema } from '../schema/search-schema.js';
import type { Bits } from '../segment/bits.js';
import type { Segment } from '../segment/segment.js';
import { demandedWords } from './demanded-words.js';
import { refine, refinementsOf } from './refinements.js';
import { toHit } from './to-hit.js';
import { universeOf } from './universe.js';

/** Answers a checked request. */
export function runSearch(
  schema: CheckedSchema,
  segments: readonly Segment[],
  query: Query,
  request: SearchRequest,
): Omit<SearchResult, 'milliseconds'> {
  const matches = segments.map((segment) =>
    matchSegment(segment, query, universeOf(schema, segment, request)),
  );
  const refinements = segments.map((segment) => refinementsOf(segment, request));
  const foundBy = (words: number, except?: string): Bits[] => {
    return matches.map(({ matching }, at) => refine(matching[words]!, refinements[at]!, except));
  };
  const demanded = demandedWords(query.words.length, request.dropWords ?? 'when-empty', foundBy);
  const judged = request.dropWords === 'always' ? query.words.length : demanded;
  const asked = matches.map((match) => upTo(judged, match));
  const plan = planRanking(schema, query, judged, request);
  const ranking = rankDocuments(asked, foundBy(demanded), plan);
  const counted = (field: string): readonly Bits[] => {
    if (request.refinements?.[field] === undefined) return ranking.documents;
    return rankDocuments(asked, foundBy(demanded, field), { ...plan, from: 0, to: 0 }).documents;
  };
  return {
    hits: ranking.page.map((document) => toHit(schema, asked, document, request.highlight ?? true)),
    total: ranking.documents.reduce((total, documents) => total + documents.count(), 0),
    facets: computeFacets(request.facets ?? [], segments, counted),
    droppedWords: query.words.length - demanded,
  };
}

/** Leaves out the ways to answer words that are not judged. */
function upTo(words: number, match: SegmentMatch): SegmentMatch {
  return { ...match, alternatives: match.alternatives.filter(({ to }) => to <= words) };
}

function planRanking(schema: CheckedSchema, query: Query, judged: number, request: SearchRequest): RankPlan {
  const { sort = [], offset = 0, limit = DEFAULT_LIMIT } = request;
  const shape = { words: judged, fields: schema.searchable.length };
  return {
    words: query.words.slice(0, judged),
    keys: new RankKeys(schema.ranking, shape, sort.length > 0),
    sort,
    distinct: request.distinct === false ? undefined : schema.distinct,
    from: offset,
    to: offset + limit,
  };
}

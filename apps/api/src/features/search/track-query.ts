import {
  type searchRoutes,
  sortField,
  type RouteInput,
  type TrackFilter,
} from '@segue/shared/contracts/http';
import { formatKey, parseKey } from '@segue/shared/domain/mixing';
import type { SortName } from '@segue/shared/domain/query';
import { invalid } from '@segue/shared/node';
import type { Grant } from '../../access/index.js';
import type {
  FlagField,
  KeywordField,
  NumberField,
  SortField,
  TrackFilterNode,
  TrackQuery,
} from '../../adapters/search-index/search-index.port.js';
import { audienceOf } from './audience.js';
import { onceEach, ownedBy } from './whose.js';

type SearchInput = RouteInput<typeof searchRoutes.search>['query'];

/** Filter parameters that name values, with the field of the index that each looks at. */
export const KEYWORD_FILTERS = {
  genre: 'genres',
  style: 'styles',
  label: 'labels',
  artist: 'artist',
  country: 'country',
  folder: 'folders',
  format: 'formats',
  place: 'places',
  tag: 'tags',
  mood: 'moods',
  releaseId: 'releaseId',
} as const satisfies Partial<Record<keyof TrackFilter, KeywordField>>;

const FLAGS = [
  'hasAudio',
  'analysed',
  'hasBpm',
  'hasKey',
  'hasTracklist',
  'hasCover',
] as const satisfies readonly (keyof TrackFilter & FlagField)[];

/** Facets that the library shows, by the parameter that filters by them. */
export const FACETS = { ...KEYWORD_FILTERS, key: 'key', crate: 'crates' } as const;
const SHOWN_FACETS = [
  'genre',
  'style',
  'label',
  'country',
  'folder',
  'format',
  'place',
  'tag',
  'mood',
  'crate',
  'key',
] as const;
export const HISTOGRAMS = [
  { field: 'bpm', bins: 36 },
  { field: 'year', bins: 40 },
] as const;

/** A search as it was understood: by the words of the query, by parameters, by grants. */
export interface UnderstoodSearch {
  readonly viewerId: string;
  /** Whose documents may be found: said by these alone. */
  readonly grants: readonly Grant<'collection'>[];
  readonly text: string;
  readonly nodes: readonly TrackFilterNode[];
  readonly sort: TrackQuery['sort'];
}

export function toTrackQuery(
  { viewerId, grants, text, nodes, sort }: UnderstoodSearch,
  query: Pick<SearchInput, 'owned' | 'offset' | 'limit' | 'facets' | 'perRecord'>,
): TrackQuery {
  return {
    visibleTo: grants.map(audienceOf),
    text,
    filter: { and: [...nodes, ...onceEach(grants), ...ownedBy(viewerId, query.owned)] },
    sort,
    offset: query.offset,
    limit: query.limit,
    ...(query.perRecord && { perRecord: true }),
    facets: query.facets ? SHOWN_FACETS.map((name) => FACETS[name]) : [],
    histograms: query.facets ? HISTOGRAMS : [],
  };
}

/** Several values of one parameter are alternatives; all parameters must hold. Crates are told by their owner's list. */
export function nodesOf(filter: TrackFilter): TrackFilterNode[] {
  const keywords = Object.entries(KEYWORD_FILTERS).map(([name, field]) => ({
    field,
    in: filter[name as keyof typeof KEYWORD_FILTERS] ?? [],
  }));
  return [
    ...keywords.filter((node) => node.in.length > 0),
    ...keyFilter(filter.key),
    ...range('bpm', filter.bpmMin, filter.bpmMax),
    ...range('year', filter.yearMin, filter.yearMax),
    ...range('energy', filter.energyMin, filter.energyMax),
    ...range('rating', filter.ratingMin, undefined),
    ...daysFilter(filter.addedFrom, filter.addedTo),
    ...FLAGS.flatMap((field) => (filter[field] === undefined ? [] : [{ field, is: filter[field] }])),
  ];
}

const DAY = 24 * 60 * 60 * 1000;

/** Added on these days, both included: to the last moment of the last. */
export function daysFilter(from: string | undefined, to: string | undefined): TrackFilterNode[] {
  const start = from === undefined ? undefined : Date.parse(from);
  return range('addedAt', start, to === undefined ? undefined : Date.parse(to) + DAY - 1);
}

/** Keys may be written in any notation. */
function keyFilter(keys: readonly string[] | undefined): TrackFilterNode[] {
  if (keys === undefined || keys.length === 0) return [];
  const camelot = keys.map((text) => {
    const key = parseKey(text);
    if (key === null) throw invalid(`“${text}” is no key. Write 8A, 1m or Am.`);
    return formatKey(key);
  });
  return [{ field: 'key', in: camelot }];
}

export function range(
  field: NumberField,
  min: number | undefined,
  max: number | undefined,
): TrackFilterNode[] {
  if (min === undefined && max === undefined) return [];
  return [{ field, ...(min !== undefined && { min }), ...(max !== undefined && { max }) }];
}

/** `-year,title`: fields in order, a minus for descending. */
export function toSort(text: string): TrackQuery['sort'] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.map((part) => {
    const descending = part.startsWith('-');
    const name = sortField.safeParse(descending ? part.slice(1) : part);
    if (!name.success)
      throw invalid(`Cannot sort by “${part}”. Sort by one of ${sortField.options.join(', ')}.`);
    return { field: orderOf(name.data), descending };
  });
}

/** The field of the index that an order goes by: keys go round the wheel. */
export const orderOf = (name: SortName): SortField => (name === 'key' ? 'keyOrder' : name);

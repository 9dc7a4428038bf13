/** Injection token of the search index. */
export const SEARCH_INDEX = Symbol('SearchIndex');

/** Whose document it is, and of what: an id that an index can hold and that can be read back. */
export const documentId = (userId: string, kind: TrackDocument['kind'], id: string): string =>
  `${userId}_${kind}_${id}`;

/** What a document id was made of. */
export function readDocumentId(documentId: string): Pick<TrackHit, 'userId' | 'kind' | 'trackId'> {
  const parts = documentId.split('_');
  const trackId = parts.pop() ?? '';
  const kind = parts.pop() === 'release' ? 'release' : 'track';
  return { userId: parts.join('_'), kind, trackId };
}

/** One track (or a whole record without tracklist) as one owner has it. Personal values are that owner's. */
export interface TrackDocument {
  /** `documentId`: the same track is another document to each of its owners, and for each kind of who may look. */
  readonly id: string;
  /** Who may find it: the owner themselves, or those with whom the owner shares no more than is in here. */
  readonly userId: string;
  readonly ownerId: string;
  /** Everybody who owns it, so that a search over several people can find it once. */
  readonly ownerIds: readonly string[];
  readonly kind: 'track' | 'release';
  readonly trackId: string;
  readonly releaseId: string;
  /** Which track of its record it is, from 0. */
  readonly sleeveOrder: number;
  readonly title: string;
  readonly artist: string;
  readonly releaseTitle: string;
  readonly label: string;
  /** Each label by itself, for filters; `label` is the line that is read. */
  readonly labels: readonly string[];
  readonly catalogNumber: string;
  readonly genres: readonly string[];
  readonly styles: readonly string[];
  readonly tags: readonly string[];
  readonly folders: readonly string[];
  /** Where the copies stand: "Living room", "Living room / Box 3". */
  readonly places: readonly string[];
  /** Of the record: "Vinyl", "LP", "Reissue". */
  readonly formats: readonly string[];
  /** "relaxed": what the analysis heard enough of. */
  readonly moods: readonly string[];
  /** Ids of the owner's plain crates that hold it; a smart one is a rule, and a filter. */
  readonly crates: readonly string[];
  readonly country: string | null;
  readonly year: number | null;
  readonly bpm: number | null;
  /** Camelot: "8A". */
  readonly key: string | null;
  /** Place on the wheel for sorting: 1A, 1B, 2A … as 2 … 25. */
  readonly keyOrder: number | null;
  readonly energy: number | null;
  readonly rating: number | null;
  readonly durationSeconds: number | null;
  /** Milliseconds since 1970. */
  readonly addedAt: number | null;
  readonly hasAudio: boolean;
  readonly analysed: boolean;
  readonly hasBpm: boolean;
  readonly hasKey: boolean;
  /** The record has its tracklist. */
  readonly hasTracklist: boolean;
  readonly hasCover: boolean;
}

export type TextField = 'title' | 'artist' | 'releaseTitle' | 'label' | 'catalogNumber' | 'styles' | 'tags';
export type KeywordField =
  | 'genres'
  | 'styles'
  | 'labels'
  | 'artist'
  | 'country'
  | 'folders'
  | 'places'
  | 'formats'
  | 'tags'
  | 'moods'
  | 'crates'
  | 'key'
  | 'releaseId'
  | 'trackId'
  | 'kind'
  | 'ownerId'
  | 'ownerIds';
export type NumberField = 'bpm' | 'year' | 'energy' | 'rating' | 'durationSeconds' | 'addedAt' | 'keyOrder';
export type FlagField = 'hasAudio' | 'analysed' | 'hasBpm' | 'hasKey' | 'hasTracklist' | 'hasCover';
export type SortField = NumberField | 'title' | 'artist' | 'releaseTitle' | 'label';

/** What must hold of a document. */
export type TrackFilterNode =
  | { readonly and: readonly TrackFilterNode[] }
  | { readonly or: readonly TrackFilterNode[] }
  | { readonly not: TrackFilterNode }
  | { readonly field: KeywordField; readonly in: readonly string[] }
  | { readonly field: NumberField; readonly min?: number; readonly max?: number }
  | { readonly field: FlagField; readonly is: boolean };

export interface TrackQuery {
  /** Whose documents may be found. Never taken from the query itself. */
  readonly visibleTo: readonly string[];
  readonly text: string;
  readonly filter: TrackFilterNode;
  readonly sort: readonly { readonly field: SortField; readonly descending: boolean }[];
  readonly offset: number;
  readonly limit: number;
  /** One hit for each record, the best of its documents; total and counts are then of records. */
  readonly perRecord?: boolean;
  /** Fields to count values of; none skips the work. */
  readonly facets: readonly KeywordField[];
  /** Values that a facet lists at most, the most frequent; `FACET_VALUES` unless said. */
  readonly facetValues?: number;
  readonly histograms: readonly { readonly field: NumberField; readonly bins: number }[];
}

export interface TrackHit {
  readonly userId: string;
  readonly kind: 'track' | 'release';
  /** Of the track, or of the release where `kind` says so. */
  readonly trackId: string;
  /** Character offsets of the query's words by field, end exclusive. */
  readonly highlights: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

export interface TrackQueryResult {
  readonly hits: readonly TrackHit[];
  readonly total: number;
  readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
  readonly histograms: Readonly<
    Record<string, { readonly min: number; readonly max: number; readonly bins: readonly number[] }>
  >;
  readonly milliseconds: number;
}

/**
 * Finds tracks. Answers ids only: what is shown is read from the database, which is the truth.
 * An adapter owns its engine's settings, waiting and recovery; `search` never throws for what a person typed.
 */
export interface SearchIndex {
  /** Of the engine that answers now. */
  readonly name: string;
  state(): 'ready' | 'rebuilding' | 'fallback';
  /**
   * Called when the index finds out by itself that it lacks documents: lost, made for other settings, or missed
   * while its server was away. Whoever has the documents answers with `rebuild`.
   */
  onNeedsRebuild(ask: () => void): void;
  /**
   * Replaces everything, batch by batch; until it is done the old documents answer, where there are any. What is
   * written meanwhile may be lost with them: write it afterwards.
   */
  rebuild(batches: AsyncIterable<readonly TrackDocument[]>): Promise<void>;
  upsert(documents: readonly TrackDocument[]): Promise<void>;
  /** By document id; unknown ids are no error. */
  remove(ids: readonly string[]): Promise<void>;
  search(query: TrackQuery): Promise<TrackQueryResult>;
  close(): Promise<void>;
}

import type { AudioSource, DownloadStep, FoundAudio, JudgedAudio } from '@segue/shared/contracts/jobs';
import { FetchFailed } from '../fetch/source.js';
import { mostTelling } from '../fetch/fetch-first.js';
import { SearchSkipped, type AudioSearch } from '../search/audio-search.js';
import { judge, type WantedTrack } from './judge.js';

/** What is to be fetched; `distance` is null for what a person chose. */
export interface Sure {
  readonly url: string;
  readonly title: string;
  readonly distance: number | null;
}

export interface WalkOptions<Kept> {
  readonly wanted: WantedTrack;
  readonly searches: Readonly<Partial<Record<AudioSource, AudioSearch>>>;
  readonly signal: AbortSignal;
  readonly onSearch: (source: AudioSource) => void;
  /** Fetches the first of these that works. */
  readonly fetch: (candidates: readonly Sure[]) => Promise<Kept>;
}

export type Walked<Kept> = { readonly notes: readonly string[]; readonly asked: readonly AudioSource[] } & (
  | { readonly kind: 'fetched'; readonly kept: Kept }
  | { readonly kind: 'unsure'; readonly candidates: readonly JudgedAudio[] }
);

/** What a person is asked about at most. */
const MOST_UNSURE = 10;
/** Candidates of one step that are tried one after the other. */
const MOST_TRIED = 5;

/**
 * Goes through the places in their order until something that is surely the track has been fetched. A place that
 * cannot be asked, or whose sure candidates all fail, leaves a note, and the next one is asked.
 * @throws FetchFailed `nothing-found`, or why the sure ones could not be fetched when there is nothing else to decide
 */
export async function walkSteps<Kept>(
  steps: readonly DownloadStep[],
  options: WalkOptions<Kept>,
): Promise<Walked<Kept>> {
  const notes: string[] = [];
  const asked: AudioSource[] = [];
  const doubtful: JudgedAudio[] = [];
  const failures: unknown[] = [];
  const note = (error: unknown) => {
    options.signal.throwIfAborted();
    notes.push(error instanceof Error ? error.message : String(error));
    if (!(error instanceof SearchSkipped)) failures.push(error);
  };
  for (const step of steps) {
    try {
      const { sure, unsure } = await look(step, options, asked);
      doubtful.push(...unsure);
      if (sure.length === 0) continue;
      try {
        return { kind: 'fetched', kept: await options.fetch(sure.slice(0, MOST_TRIED)), notes, asked };
      } catch (error) {
        note(error);
        doubtful.push(
          ...sure.flatMap(({ judged }) => (judged ? [{ ...judged, problem: notes.at(-1) ?? null }] : [])),
        );
      }
    } catch (error) {
      note(error);
    }
  }
  if (doubtful.some(({ problem }) => problem === null)) {
    return { kind: 'unsure', candidates: likeliest(doubtful), notes, asked };
  }
  throw failures.length > 0 ? mostTelling(failures) : nothingFound(notes);
}

/** Each address once, the likeliest first. */
function likeliest(doubtful: readonly JudgedAudio[]): JudgedAudio[] {
  const once = doubtful.filter(({ url }, at) => doubtful.findIndex((other) => other.url === url) === at);
  return once.sort((a, b) => a.distance - b.distance).slice(0, MOST_UNSURE);
}

interface Looked {
  readonly sure: readonly (Sure & { readonly judged: JudgedAudio | null })[];
  readonly unsure: readonly JudgedAudio[];
}

async function look<Kept>(
  step: DownloadStep,
  { wanted, searches, signal, onSearch }: WalkOptions<Kept>,
  asked: AudioSource[],
): Promise<Looked> {
  if (step.kind === 'chosen') {
    return { sure: [{ url: step.url, title: step.title, distance: null, judged: null }], unsure: [] };
  }
  if (step.kind === 'listed') return sort(step.candidates, wanted);
  const search = searches[step.source];
  if (search === undefined) throw new SearchSkipped(`${step.source} cannot be searched here.`);
  onSearch(step.source);
  const found = await search.find(step.query, signal);
  asked.push(step.source);
  return sort(found, wanted);
}

function sort(found: readonly FoundAudio[], wanted: WantedTrack): Looked {
  const judged = found
    .map((one) => judge(one, wanted))
    .filter(({ decision }) => decision !== 'none')
    .sort((a, b) => a.judged.distance - b.judged.distance);
  return {
    sure: judged
      .filter(({ decision }) => decision === 'sure')
      .map(({ judged: one }) => ({ url: one.url, title: one.title, distance: one.distance, judged: one })),
    unsure: judged.filter(({ decision }) => decision === 'unsure').map(({ judged: one }) => one),
  };
}

function nothingFound(notes: readonly string[]): FetchFailed {
  const why = notes.length === 0 ? '' : ` ${notes.join(' ')}`;
  return new FetchFailed(
    'nothing-found',
    `Nothing that could be this track was found.${why} Give an address, or upload the file.`,
  );
}

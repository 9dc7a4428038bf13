import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import type { CurvePoint, CurveScale } from '../../../ui/curve-editor';

export type GenerateBody = RouteRequest<Api['playlists']['generate']>['body'];
type Range = readonly [number, number] | null;

/** A part of the set with a filter of its own. */
export interface PhaseForm {
  readonly name: string;
  /** Percent of the set. */
  readonly from: number;
  readonly to: number;
  readonly styles: readonly string[];
  readonly bpm: Range;
  readonly energy: Range;
}

/** "At most 1 of each label", or "at least 5 from this crate, tag or folder". */
export type QuotaForm =
  | { readonly kind: 'each'; readonly each: 'artist' | 'label' | 'release' | 'crate'; readonly count: number }
  | { readonly kind: 'least' | 'most'; readonly crate: string; readonly count: number };

/** The form as the person fills it. */
export interface GenerateForm {
  readonly name: string;
  readonly by: 'tracks' | 'minutes';
  readonly length: number;
  readonly minutes: number;
  readonly overlapSeconds: number;
  readonly withAudioOnly: boolean;
  readonly genre: readonly string[];
  readonly style: readonly string[];
  readonly bpm: Range;
  readonly year: Range;
  /** Energy 1..10 over the set. Null: let the music decide. */
  readonly energyCurve: readonly CurvePoint[] | null;
  readonly bpmCurve: readonly CurvePoint[] | null;
  readonly bpmOrder: 'free' | 'rising' | 'falling';
  readonly mode: 'select' | 'blocks';
  readonly first: string | null;
  readonly last: string | null;
  readonly forbidden: readonly string[];
  readonly phases: readonly PhaseForm[];
  readonly quotas: readonly QuotaForm[];
  readonly ratedPairs: boolean;
  readonly answers: number;
  readonly pitchRange: number;
  readonly keyLock: boolean;
}

export const EMPTY_FORM: GenerateForm = {
  name: '',
  by: 'tracks',
  length: 20,
  minutes: 90,
  overlapSeconds: 16,
  withAudioOnly: false,
  genre: [],
  style: [],
  bpm: null,
  year: null,
  energyCurve: null,
  bpmCurve: null,
  bpmOrder: 'free',
  mode: 'select',
  first: null,
  last: null,
  forbidden: [],
  phases: [],
  quotas: [],
  ratedPairs: true,
  answers: 3,
  pitchRange: 8,
  keyLock: true,
};

/** Ranges that decks offer, in percent. */
export const PITCH_RANGES = [6, 8, 10, 16, 50] as const;

/** Where a BPM curve starts when the pool has no range. */
export const USUAL_BPM = [118, 130] as const;

/** A scale for a BPM curve, with room on both sides of what is wished. */
export const bpmScale = (range: Range): CurveScale => {
  const [low, high] = range ?? USUAL_BPM;
  return { low: Math.max(20, Math.floor(low - 6)), high: Math.min(400, Math.ceil(high + 6)), step: 0.5 };
};

/** The pool of a form as the api filters tracks. `crate` is the id of one, or '' for the whole library. */
export function poolOf(
  { withAudioOnly, genre, style, bpm, year }: GenerateForm,
  crate: string,
): NonNullable<GenerateBody['pool']> {
  return {
    ...(crate !== '' && { crate: [crate] }),
    ...(withAudioOnly && { hasAudio: 'true' as const }),
    ...(genre.length > 0 && { genre: [...genre] }),
    ...(style.length > 0 && { style: [...style] }),
    ...(bpm && { bpmMin: bpm[0], bpmMax: bpm[1] }),
    ...(year && { yearMin: year[0], yearMax: year[1] }),
  };
}

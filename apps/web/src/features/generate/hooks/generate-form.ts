import { templateCurve, type CurveTemplate } from '@segue/shared/domain/mixing';
import type { Api, RouteRequest } from '@segue/shared/contracts/http';

export type GenerateBody = RouteRequest<Api['playlists']['generate']>['body'];

export interface EnergyPoint {
  /** 0 (start) .. 1 (end) of the set. */
  readonly at: number;
  /** 1 (calm) .. 10 (peak) */
  readonly energy: number;
}

/** The form as the person fills it. */
export interface GenerateForm {
  readonly name: string;
  readonly by: 'tracks' | 'minutes';
  readonly length: number;
  readonly minutes: number;
  readonly withAudioOnly: boolean;
  readonly genre: readonly string[];
  readonly style: readonly string[];
  readonly bpm: readonly [number, number] | null;
  readonly year: readonly [number, number] | null;
  /** Null: let the music decide. */
  readonly curve: readonly EnergyPoint[] | null;
  readonly pitchRange: number;
  readonly keyLock: boolean;
}

export const EMPTY_FORM: GenerateForm = {
  name: '',
  by: 'tracks',
  length: 20,
  minutes: 90,
  withAudioOnly: false,
  genre: [],
  style: [],
  bpm: null,
  year: null,
  curve: null,
  pitchRange: 8,
  keyLock: true,
};

/** Ranges that decks offer, in percent. */
export const PITCH_RANGES = [6, 8, 10, 16, 50] as const;

const CALM = 1;
const PEAK = 10;

/** A named shape laid over energy 1..10. */
export const curveOf = (template: CurveTemplate): EnergyPoint[] =>
  templateCurve(template, CALM, PEAK).map(({ at, value }) => ({ at, energy: Math.round(value * 10) / 10 }));

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

/** What is sent. `seed` makes the answer repeatable; leaving it out lets the server choose one. */
export function generateBody(form: GenerateForm, seeds: readonly string[], crate = ''): GenerateBody {
  const { name, by, length, minutes, pitchRange, keyLock, curve } = form;
  return {
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(by === 'tracks' ? { length } : { minutes }),
    ...(curve && { energyCurve: curve.map(({ at, energy }) => ({ at, energy })) }),
    seeds: [...seeds],
    pool: poolOf(form, crate),
    pitchRange,
    keyLock,
  };
}

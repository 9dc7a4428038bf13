import type { StructureAnalysis } from '@segue/shared/contracts/jobs';
import { type BandEnvelopes, SAMPLES_PER_PIXEL } from '../waveform/band-envelopes.js';
import { SAMPLE_RATE } from '../decode/decode.js';
import { findBoundaries } from './boundaries.js';

/** Bar length assumed where there is no steady tempo: two seconds, a bar at 120 BPM. */
const PLAIN_BAR_SECONDS = 2;

/** Shortest recording that is divided. */
const MIN_BARS = 12;

/** A part within this of the track's main level is the tune itself, not its intro or outro. */
const MAIN_MARGIN = 0.08;

export interface BarClock {
  /** Length of a bar of four beats, seconds. */
  barSeconds: number;
  /** Time of the first downbeat, seconds. */
  firstBarSeconds: number;
}

/** The clock of a steady tempo; null lets the structure fall back to even steps of two seconds. */
export function barClock(
  tempo: { bpm: number; downbeatSeconds: number; steady: boolean } | null,
): BarClock | null {
  return tempo?.steady ? { barSeconds: 240 / tempo.bpm, firstBarSeconds: tempo.downbeatSeconds } : null;
}

/**
 * Divides a recording where its energy changes, on bar lines where there are bars, and says where the tune begins
 * and ends: the points to mix in and out. Novelty of band levels, after Foote (2000). Null when it is too short.
 */
export function findStructure(
  envelopes: BandEnvelopes,
  seconds: number,
  clock: BarClock | null,
): StructureAnalysis | null {
  const { barSeconds, firstBarSeconds } = clock ?? { barSeconds: PLAIN_BAR_SECONDS, firstBarSeconds: 0 };
  const bars = levelsOfBars(envelopes, seconds, barSeconds, firstBarSeconds);
  if (bars.length < MIN_BARS) return null;
  const edges = [0, ...findBoundaries(bars), bars.length];
  const energies = energyOfBars(bars);
  const timeOf = (bar: number) =>
    bar === 0 ? 0 : bar === bars.length ? seconds : Math.min(seconds, firstBarSeconds + bar * barSeconds);
  const sections = edges.slice(1).map((end, i) => {
    const start = edges[i] ?? 0;
    return {
      startSeconds: timeOf(start),
      endSeconds: timeOf(end),
      energy: mean(energies.slice(start, end)),
    };
  });
  return { ...mixPoints(sections, seconds), sections };
}

/** Intro and outro: the sections before the first and after the last that reach the main level. */
function mixPoints(
  sections: StructureAnalysis['sections'],
  seconds: number,
): Pick<StructureAnalysis, 'introEndSeconds' | 'outroStartSeconds'> {
  const main = mainLevel(sections) - MAIN_MARGIN;
  const first = sections.find(({ energy }) => energy >= main);
  const last = sections.findLast(({ energy }) => energy >= main);
  return { introEndSeconds: first?.startSeconds ?? 0, outroStartSeconds: last?.endSeconds ?? seconds };
}

/** The level that half of the time is reached or passed. */
function mainLevel(sections: StructureAnalysis['sections']): number {
  const loudestFirst = [...sections].sort((a, b) => b.energy - a.energy);
  const half =
    loudestFirst.reduce((sum, { startSeconds, endSeconds }) => sum + endSeconds - startSeconds, 0) / 2;
  let passed = 0;
  for (const section of loudestFirst) {
    passed += section.endSeconds - section.startSeconds;
    if (passed >= half) return section.energy;
  }
  return 0;
}

const FLOOR_DB = -60;

/** Level of each band in each bar, in dB. Bars that are not whole at the end are left out. */
function levelsOfBars(
  envelopes: BandEnvelopes,
  seconds: number,
  barSeconds: number,
  first: number,
): number[][] {
  const pixelsPerSecond = SAMPLE_RATE / SAMPLES_PER_PIXEL;
  const count = Math.floor((seconds - first) / barSeconds);
  return Array.from({ length: Math.max(0, count) }, (_, bar) => {
    const from = Math.round((first + bar * barSeconds) * pixelsPerSecond);
    const to = Math.round((first + (bar + 1) * barSeconds) * pixelsPerSecond);
    return [envelopes.low, envelopes.mid, envelopes.high].map(({ level }) =>
      decibels(level.subarray(from, to)),
    );
  });
}

function decibels(levels: Float32Array): number {
  const power = levels.reduce((sum, level) => sum + level * level, 0) / Math.max(1, levels.length);
  return Math.max(FLOOR_DB, 10 * Math.log10(power + 1e-12));
}

const ENERGY_SPAN_DB = 24;

/** 0 (24 dB under the loudest bar, in every band) to 1. */
function energyOfBars(bars: readonly number[][]): number[] {
  const loudest = [0, 1, 2].map((band) => Math.max(...bars.map((levels) => levels[band]!)));
  return bars.map((levels) =>
    mean(levels.map((level, band) => Math.max(0, 1 + (level - loudest[band]!) / ENERGY_SPAN_DB))),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

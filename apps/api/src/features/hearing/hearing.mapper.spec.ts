import type { TempoAnalysis } from '@segue/shared/contracts/jobs';
import { describe, expect, it } from 'vitest';
import { analysedGrid } from './hearing.mapper.js';

const tempo = (facts: Partial<TempoAnalysis> = {}): TempoAnalysis => ({
  bpm: 87,
  confidence: 0.9,
  firstBeatSeconds: 0.2,
  downbeatSeconds: 0.9,
  candidates: [{ bpm: 87, probability: 1 }],
  steady: true,
  ...facts,
});

describe('the grid that the analysis gives', () => {
  it('begins at the downbeat', () => {
    expect(analysedGrid(tempo(), null)).toEqual([{ seconds: 0.9, bpm: 87, beat: 1 }]);
  });

  it.each([
    [174, 174],
    [43.5, 43.5],
    [87.2, 87],
  ])('is counted as the person counts: %d BPM', (own, bpm) => {
    expect(analysedGrid(tempo(), own)).toMatchObject([{ bpm }]);
  });

  it('is none when the tempo drifts, is unknown, or is not what the person says', () => {
    expect(analysedGrid(tempo({ steady: false }), null)).toEqual([]);
    expect(analysedGrid(null, 120)).toEqual([]);
    expect(analysedGrid(tempo(), 130)).toEqual([]);
  });
});

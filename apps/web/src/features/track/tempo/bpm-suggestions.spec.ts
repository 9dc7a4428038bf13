import { describe, expect, it } from 'vitest';
import { bpmSuggestions } from './bpm-suggestions';

const analysisOf = (bpmCandidates: { bpm: number; probability: number }[]) =>
  ({ bpmCandidates }) as Parameters<typeof bpmSuggestions>[0]['analysis'];

describe('suggestions of a tempo', () => {
  it('are the other readings, likeliest first, without what is said already, cannot be or would read 0 %', () => {
    const analysis = analysisOf([
      { bpm: 87, probability: 0.6 },
      { bpm: 116, probability: 0.05 },
      { bpm: 174, probability: 0.3 },
      { bpm: 348, probability: 0.05 },
      { bpm: 130.5, probability: 0.004 },
    ]);
    const values = {
      bpm: [{ value: 87.02, source: 'analysis' as const, confidence: 0.6 }],
      key: [],
      energy: [],
    };
    expect(bpmSuggestions({ bpm: 87.02, analysis, values }).map(({ bpm }) => bpm)).toEqual([174, 116]);
    expect(bpmSuggestions({ bpm: null, analysis: null, values })).toEqual([]);
  });
});

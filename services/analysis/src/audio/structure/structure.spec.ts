import { describe, expect, it } from 'vitest';
import type { BandEnvelope, BandEnvelopes } from '../waveform/band-envelopes.js';
import { barClock, findStructure } from './structure.js';

/** Levels of three bands over parts of whole bars of two seconds (120 BPM). */
function recording(
  parts: { bars: number; levels: [low: number, mid: number, high: number] }[],
): BandEnvelopes {
  const band = (which: 0 | 1 | 2): BandEnvelope => {
    const level = Float32Array.from(
      parts.flatMap(({ bars, levels }) => Array<number>(bars * 200).fill(levels[which])),
    );
    return { level, min: level.map((x) => -x), max: level };
  };
  const low = band(0);
  return { pixels: low.level.length, low, mid: band(1), high: band(2) };
}

const DRUMS: [number, number, number] = [0.2, 0.02, 0.05];
const FULL: [number, number, number] = [0.25, 0.2, 0.06];
const BREAK: [number, number, number] = [0.005, 0.1, 0.01];
const clock = { barSeconds: 2, firstBarSeconds: 0 };

describe('the structure', () => {
  it('finds intro, break and outro on their bar lines', () => {
    const track = recording([
      { bars: 8, levels: DRUMS },
      { bars: 16, levels: FULL },
      { bars: 8, levels: BREAK },
      { bars: 16, levels: FULL },
      { bars: 8, levels: DRUMS },
    ]);
    const found = findStructure(track, 112, clock);
    expect(found?.sections.map(({ startSeconds }) => startSeconds)).toEqual([0, 16, 48, 64, 96]);
    expect(found).toMatchObject({ introEndSeconds: 16, outroStartSeconds: 96 });
  });

  it('says that a track that is full from end to end has no intro and no outro', () => {
    const found = findStructure(recording([{ bars: 32, levels: FULL }]), 64, clock);
    expect(found).toMatchObject({ introEndSeconds: 0, outroStartSeconds: 64 });
    expect(found?.sections).toHaveLength(1);
  });

  it('has no gaps and ends with the track', () => {
    const track = recording([
      { bars: 20, levels: DRUMS },
      { bars: 20, levels: FULL },
    ]);
    const sections = findStructure(track, 80, { barSeconds: 1.9, firstBarSeconds: 0.7 })!.sections;
    sections.slice(1).forEach((section, i) => expect(section.startSeconds).toBe(sections[i]!.endSeconds));
    expect([sections[0]!.startSeconds, sections.at(-1)!.endSeconds]).toEqual([0, 80]);
  });

  it('is not told for a recording of a few bars', () => {
    expect(findStructure(recording([{ bars: 8, levels: FULL }]), 16, clock)).toBeNull();
  });

  it('counts bars only where the tempo is steady', () => {
    expect(barClock({ bpm: 120, downbeatSeconds: 0.5, steady: true })).toEqual({
      barSeconds: 2,
      firstBarSeconds: 0.5,
    });
    expect(barClock({ bpm: 120, downbeatSeconds: 0.5, steady: false })).toBeNull();
    expect(barClock(null)).toBeNull();
  });
});

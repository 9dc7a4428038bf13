import { describe, expect, it } from 'vitest';
import { pickOnsets } from './onsets.js';

const FRAME_RATE = 100;

/** Flux with a spike of this height at every given frame. */
function fluxWith(spikes: Record<number, number>, frames = 400): Float32Array {
  const flux = new Float32Array(frames).fill(0.1);
  for (const [frame, height] of Object.entries(spikes)) flux[Number(frame)] = height;
  return flux;
}

describe('picking onsets', () => {
  it('finds each spike at its time', () => {
    const { times } = pickOnsets(fluxWith({ 50: 5, 100: 5, 150: 4, 250: 5 }), FRAME_RATE);
    expect(times).toEqual([0.5, 1, 1.5, 2.5]);
  });

  it('takes the stronger of two spikes that are too close to be heard apart', () => {
    expect(pickOnsets(fluxWith({ 100: 3, 103: 5 }), FRAME_RATE).times).toEqual([1.03]);
  });

  it('finds nothing where nothing changes', () => {
    expect(pickOnsets(new Float32Array(300).fill(2), FRAME_RATE).times).toEqual([]);
    expect(pickOnsets(new Float32Array(0), FRAME_RATE).times).toEqual([]);
  });
});

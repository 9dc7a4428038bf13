import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignToOnsets } from './align-grid.js';

const FRAME_RATE = 86.13;

/** Flux that rises at each of these times, spread over two frames as a spectrogram does. */
function fluxAt(times: readonly number[]): Float32Array {
  const flux = new Float32Array(4000);
  for (const time of times) {
    const position = time * FRAME_RATE;
    for (const frame of [Math.floor(position), Math.floor(position) + 1])
      flux[frame]! += 1 - Math.abs(position - frame);
  }
  return flux;
}

describe('aligning beats', () => {
  it('moves late or early beats onto the attacks, to 5 ms', () => {
    const attacks = Array.from({ length: 80 }, (_, n) => 0.5 + n * 0.487);
    const empty = new Float32Array(0);
    const strength = {
      frameRate: FRAME_RATE,
      flux: fluxAt(attacks),
      complex: empty,
      low: empty,
      mid: empty,
      high: empty,
    };
    fc.assert(
      fc.property(fc.double({ min: -0.05, max: 0.05, noNaN: true }), (off) => {
        const aligned = alignToOnsets(
          attacks.map((time) => time + off),
          strength,
        );
        expect(Math.abs(aligned[0]! - attacks[0]!)).toBeLessThan(0.005);
      }),
    );
  });
});

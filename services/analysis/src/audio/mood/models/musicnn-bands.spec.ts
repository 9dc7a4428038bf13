import { describe, expect, it } from 'vitest';
import { MUSICNN_BANDS, MUSICNN_FRAME, MusicnnBands } from './musicnn-bands.js';

describe('the bands that MusiCNN hears', () => {
  it('are those of essentia’s TensorflowInputMusiCNN', () => {
    const frame = new Float32Array(MUSICNN_FRAME).map(
      (_, place) => 0.5 * Math.sin(place * 0.3) + 0.2 * Math.sin(place * 1.1) + 0.1 * Math.cos(place * 2.3),
    );
    const bands = new Float32Array(MUSICNN_BANDS);
    new MusicnnBands().apply(frame, bands, 0);
    // As essentia.js 0.1.3 answered for the same frame.
    const said = [
      [0, 0.000924],
      [5, 0.001919],
      [9, 0.006653],
      [20, 1.933054],
      [66, 0.043396],
      [95, 0],
    ] as const;
    for (const [band, value] of said) expect(Math.abs((bands[band] ?? NaN) - value)).toBeLessThan(1e-4);
  });
});

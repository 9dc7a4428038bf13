import { describe, expect, it } from 'vitest';
import { parseEbur128Summary } from './ebur128-summary.js';

const printed = `
[Parsed_ebur128_0 @ 0x55] Summary:

  Integrated loudness:
    I:         -18.7 LUFS
    Threshold: -29.0 LUFS

  Loudness range:
    LRA:         6.2 LU
    Threshold: -39.0 LUFS
    LRA low:   -23.6 LUFS
    LRA high:  -17.5 LUFS

  True peak:
    Peak:       -3.7 dBFS
`;

describe('the ebur128 summary', () => {
  it('is three numbers', () => {
    expect(parseEbur128Summary(printed)).toEqual({ integratedLufs: -18.7, rangeLu: 6.2, truePeakDbtp: -3.7 });
  });

  it('is nothing when the peak of digital silence is minus infinity', () => {
    expect(parseEbur128Summary(printed.replace('-3.7 dBFS', '-inf dBFS'))).toBeNull();
  });

  it('is nothing when ffmpeg printed none', () => {
    expect(parseEbur128Summary('Invalid data found')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { countOf, formatBpm, formatBytes, formatPercent } from './numbers';

describe('numbers for people', () => {
  it('counts things with their noun', () => {
    expect([countOf(0, 'track'), countOf(1, 'track'), countOf(12_345, 'track')]).toEqual([
      '0 tracks',
      '1 track',
      '12,345 tracks',
    ]);
    expect(countOf(2, 'copy', 'copies')).toBe('2 copies');
  });

  it('writes sizes as file managers do', () => {
    expect([0, 999, 1000, 34_212_000, 512_000_000, 7.25e9].map(formatBytes)).toEqual([
      '0 B',
      '999 B',
      '1.0 kB',
      '34.2 MB',
      '512 MB',
      '7.3 GB',
    ]);
  });

  it('writes tempos to a tenth', () => {
    expect([128, 127.5, 122.04, 122.96].map(formatBpm)).toEqual(['128', '127.5', '122', '123']);
  });

  it('writes shares as percent', () => {
    expect([0, 0.666, 1].map(formatPercent)).toEqual(['0 %', '67 %', '100 %']);
  });
});

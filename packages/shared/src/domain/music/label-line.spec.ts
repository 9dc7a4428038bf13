import { describe, expect, it } from 'vitest';
import { pairLabels } from './label-line.js';

function pairs(labels: string, numbers: string): (string | null)[][] {
  return pairLabels(labels, numbers).map(({ name, catalogueNumber }) => [name, catalogueNumber]);
}

describe('labels and catalogue numbers of an export', () => {
  it('pair in order when there are as many of both', () => {
    expect(pairs('Kling Klang, Mute', '50999 9 66019 1 4, STUMM 304')).toEqual([
      ['Kling Klang', '50999 9 66019 1 4'],
      ['Mute', 'STUMM 304'],
    ]);
  });

  it('share a single number', () => {
    expect(pairs('17 North Parade, Earthquake', 'VP4201')).toEqual([
      ['17 North Parade', 'VP4201'],
      ['Earthquake', 'VP4201'],
    ]);
  });

  it('may be one label with several numbers', () => {
    expect(pairs('CBS, CBS', 'CBS 86005, 86005')).toEqual([
      ['CBS', 'CBS 86005'],
      ['CBS', '86005'],
    ]);
  });

  it('that do not pair keep every number on the first label', () => {
    expect(pairs('A, B, C', '1, 2')).toEqual([
      ['A', '1, 2'],
      ['B', null],
      ['C', null],
    ]);
  });

  it('have no number where Discogs writes none', () => {
    expect(pairs('Not On Label', 'none')).toEqual([['Not On Label', null]]);
  });
});

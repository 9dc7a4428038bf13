import { describe, expect, it } from 'vitest';
import { positionsInRange } from './position-range.js';

const record = ['A1', 'A2', 'A3', 'B1', 'B2', 'B5.1', 'B5.2'];

describe('the tracks of a credit', () => {
  it.each([
    ['A1, A3 & B2', ['A1', 'A3', 'B2']],
    ['A2 to B1', ['A2', 'A3', 'B1']],
    ['A1 to A3, B2', ['A1', 'A2', 'A3', 'B2']],
    ['B5', ['B5.1', 'B5.2']],
    ['A', ['A1', 'A2', 'A3']],
    ['A to B', record],
    ['C1', []],
    ['all tracks', []],
    ['', []],
  ])('%j are %j', (expression, expected) => {
    expect(positionsInRange(expression, record)).toEqual(expected);
  });

  it('may be on discs', () => {
    const discs = ['1-01', '1-02', '1-03', '2-01'];
    expect(positionsInRange('1-02 to 2-01', discs)).toEqual(['1-02', '1-03', '2-01']);
  });
});

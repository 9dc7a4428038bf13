import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryMarks, shownProblems } from './query-marks';

describe('problems of a query', () => {
  it('come from the language and from the server, each word once', () => {
    const q = 'bpm:fast in:Nowhere acid';
    const told = [
      { start: 4, end: 8, message: 'the same' },
      { start: 9, end: 19, message: 'no crate' },
    ];
    const shown = shownProblems(q, told, null);
    expect(shown.map(({ start, end }) => q.slice(start, end))).toEqual(['fast', 'in:Nowhere']);
    expect(shown[0]?.message).not.toBe('the same');
  });

  it('spare the word that is being written', () => {
    expect(shownProblems('acid genre:', [], 11)).toEqual([]);
    expect(shownProblems('acid genre:', [], 3)).toHaveLength(1);
  });

  it('never lose or move a letter', () => {
    const piece = fc.constantFrom('bpm:fast', 'lable:x', 'acid', ' ', '"', 'key:99', 'in:');
    const told = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(fc.array(piece), told, (pieces, spans) => {
        const q = pieces.join('');
        const problems = spans.map(([start, length]) => ({ start, end: start + length, message: 'no' }));
        const marks = queryMarks(q, shownProblems(q, problems, null));
        expect(marks.map(({ text }) => text).join('')).toBe(q);
      }),
    );
  });
});

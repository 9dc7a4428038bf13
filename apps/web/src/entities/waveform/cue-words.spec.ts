import { describe, expect, it } from 'vitest';
import { cueColour, cueName, slotLetter } from './cue-words';

describe('cue points in words', () => {
  it('have the letters of the decks', () => {
    expect([0, 7, null, -1, 99].map(slotLetter)).toEqual(['A', 'H', '', '', '']);
  });

  it('are named by what they do', () => {
    const point = { endSeconds: null, slot: null };
    expect(
      [
        { ...point, kind: 'cue', slot: 1 },
        { ...point, kind: 'memory' },
        { ...point, kind: 'fade-in' },
        { kind: 'loop', slot: 2, endSeconds: 8 },
      ].map(cueName),
    ).toEqual(['Hot cue B', 'Memory cue', 'Fade-in', 'Loop C']);
  });

  it('take only a colour for a colour', () => {
    expect([cueColour({ colour: '#12aBef' }), cueColour({ colour: 'url(x)' })]).toEqual([
      '#12aBef',
      '#ffc04a',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, runsOf } from './pdf-east-asian.js';

const text = fc
  .array(fc.constantFrom(...Array.from('abc –音楽デーア语 é')), { maxLength: 30 })
  .map((all) => all.join(''));

describe('a line in letters of two fonts', () => {
  it('is cut into runs that turn by turn need the one and the other', () => {
    fc.assert(
      fc.property(text, (line) => {
        const runs = runsOf(line);
        expect(runs.map((run) => run.text).join('')).toBe(line);
        runs.slice(1).forEach((run, index) => expect(run.eastAsian).toBe(!runs[index]?.eastAsian));
      }),
    );
    expect(runsOf('Higher 音楽 カナ (Mix)').map((run) => [run.text, run.eastAsian])).toEqual([
      ['Higher ', false],
      ['音楽', true],
      [' ', false],
      ['カナ', true],
      [' (Mix)', false],
    ]);
  });

  it('fits its room, whole when it can', () => {
    const widthOf = (part: string): number => Array.from(part).length;
    fc.assert(
      fc.property(text, fc.nat(40), (line, room) => {
        expect(widthOf(fitted(line, room, widthOf))).toBeLessThanOrEqual(room);
        if (widthOf(line) <= room) expect(fitted(line, room, widthOf)).toBe(line);
      }),
    );
  });
});

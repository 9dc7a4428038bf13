import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, withoutSpan, withPart } from './index.js';

const parts = fc.array(
  fc.constantFrom('acid', 'genre:"Deep House"', '-has:audio', 'bpm:120-128', 'in:"Warm up"', '"two words"'),
  { minLength: 1 },
);
const read = (query: string) => {
  const { text, conditions } = parseQuery(query, 0);
  return { text, conditions: conditions.map(({ span, ...condition }) => [span.end > span.start, condition]) };
};

describe('a query that is edited', () => {
  it('loses the one condition that is taken out, and nothing else', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (written, chosen) => {
        const query = written.join('  ');
        const { conditions } = parseQuery(query, 0);
        const gone = conditions[chosen % Math.max(1, conditions.length)];
        if (gone === undefined) return;
        const { text, conditions: all } = read(query);
        const left = all.filter((_, place) => place !== conditions.indexOf(gone));
        expect(read(withoutSpan(query, gone.span))).toEqual({ text, conditions: left });
      }),
    );
  });

  it('gains a part at its end', () => {
    expect(withPart('', 'has:audio')).toBe('has:audio');
    expect(withPart('acid ', 'has:audio')).toBe('acid has:audio');
  });
});

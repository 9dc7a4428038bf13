import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText, SAMPLE_SCHEMA } from '../testing/arbitraries.js';
import { engineWith } from '../testing/finding.js';

const engine = engineWith(SAMPLE_SCHEMA, [
  { id: '1', title: 'Deep "House" \u0000 \ud800', artist: '); DROP TABLE' },
  { id: '2', title: 'a'.repeat(5_000), artist: 'b '.repeat(40_000) },
]);

it('answers any text, whatever it holds', () => {
  const anything = fc.oneof(
    anyText,
    fc.string({
      unit: fc.constantFrom('a', ' ', '"', "'", '\u0000', '\ud800', '東', '(', '\\', '́'),
      maxLength: 100,
    }),
  );
  fc.assert(
    fc.property(anything, (query) => {
      expect(engine.search({ query }).total).toBeLessThanOrEqual(2);
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['a query of 10 kB of one word', 'a'.repeat(10_240)],
  ['a query of 10 kB of words', 'deep house '.repeat(1_000)],
  ['ten thousand control characters', '\u0001'.repeat(10_000)],
])('answers %s', (_, query) => {
  expect(engine.search({ query }).hits.length).toBeLessThanOrEqual(2);
});

it('takes the names of object members for words', () => {
  expect(engine.search({ query: '__proto__ constructor toString' }).total).toBe(0);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextVersion } from './next-version.mjs';

const compare = (a, b) =>
  a
    .split('.')
    .map((part, index) => part - b.split('.')[index])
    .find((difference) => difference !== 0) ?? 0;

describe('the next version', () => {
  it.each([
    ['patch', '1.2.4'],
    ['minor', '1.3.0'],
    ['major', '2.0.0'],
  ])('after 1.2.3 by a %s step is %s', (step, next) => {
    expect(nextVersion('1.2.3', step)).toBe(next);
  });

  it('is always a later one, and the smaller step the smaller one', () => {
    const number = fc.nat(10_000);
    fc.assert(
      fc.property(fc.tuple(number, number, number), (numbers) => {
        const current = numbers.join('.');
        const [patch, minor, major] = ['patch', 'minor', 'major'].map((step) => nextVersion(current, step));
        expect(compare(patch, current)).toBeGreaterThan(0);
        expect(compare(minor, patch)).toBeGreaterThan(0);
        expect(compare(major, minor)).toBeGreaterThan(0);
      }),
    );
  });

  it('is refused for a step that there is not, and for what is no version', () => {
    expect(() => nextVersion('1.2.3', 'huge')).toThrow(/major\|minor\|patch/);
    expect(() => nextVersion('1.2.3', undefined)).toThrow(/Usage/);
    expect(() => nextVersion('1.2', 'minor')).toThrow(/is no version/);
  });
});

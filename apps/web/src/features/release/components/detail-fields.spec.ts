import { describe, expect, it } from 'vitest';
import { yearProblem } from './detail-fields';

describe('the year of a release', () => {
  it('is taken from the first recordings on', () => {
    expect(['1860', '1994', '2100'].map(yearProblem)).toEqual([null, null, null]);
  });

  it('is refused in a sentence otherwise', () => {
    const refused = ['', '94', '199x', '1859', '2101', '1994.5'].map(yearProblem);
    expect(new Set(refused)).toEqual(new Set(['A year has four digits, such as 1994.']));
  });
});

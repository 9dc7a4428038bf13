import { describe, expect, it } from 'vitest';
import { conditionName, CONDITIONS, parseCondition } from './condition.js';

describe('a condition', () => {
  it.each([
    ['Near Mint (NM or M-)', 'NM'],
    ['Very Good Plus (VG+)', 'VG+'],
    ['m-', 'NM'],
    ['generic', 'generic'],
    ['No Cover', 'no-cover'],
    ['', null],
    ['Shiny', null],
  ])('%j is %s', (text, code) => {
    expect(parseCondition(text)).toBe(code);
  });

  it('is read back from the name that Discogs writes', () => {
    for (const { code } of CONDITIONS) expect(parseCondition(conditionName(code))).toBe(code);
  });
});

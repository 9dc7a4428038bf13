import { describe, expect, it } from 'vitest';
import { styleLikeness, stylePath, stylePaths, stylesLikeness } from './style-likeness.js';

const alike = (a: string, b: string): number => styleLikeness(stylePath(a), stylePath(b));

describe('styles', () => {
  it('are nearer the more of the tree they share: style, family, genre', () => {
    expect(alike('Deep House', 'Deep House')).toBe(1);
    expect(alike('Deep House', 'Tech House')).toBe(0.75);
    expect(alike('Deep House', 'Dub Techno')).toBe(0.4);
    expect(alike('Deep House', 'Bop')).toBe(0);
  });

  it('have one name however they are written', () => {
    expect(alike('Hip-Hop', 'Hip Hop')).toBe(1);
    expect(alike('drum n bass', 'Drum N Bass')).toBe(1);
  });

  it('outside the tree are like themselves only', () => {
    expect(alike('Zeuhl-Core', 'zeuhl core')).toBe(1);
    expect(alike('Zeuhl-Core', 'Techno')).toBe(0);
  });

  it('fall back to genres, which say less', () => {
    const house = stylePaths(['Deep House'], ['Electronic']);
    const electronic = stylePaths([], ['Electronic']);
    expect(stylesLikeness(electronic, electronic)).toBe(0.5);
    expect(stylesLikeness(house, electronic)).toBe(0.4);
    expect(stylesLikeness(house, [])).toBeNull();
  });

  it('of two tracks each find their nearest', () => {
    const a = stylePaths(['Deep House', 'Disco'], []);
    const b = stylePaths(['Deep House'], []);
    expect(stylesLikeness(a, b)).toBe(0.75);
    expect(stylesLikeness(b, a)).toBe(0.75);
  });
});

import { describe, expect, it } from 'vitest';
import { displayName, joinArtists, stripDisambiguation } from './artist-name.js';

describe('an artist’s name', () => {
  it.each([
    ['Soundclash (3)', 'Soundclash'],
    ['Vendetta (2) & Barber (3) & Bad Kid', 'Vendetta & Barber & Bad Kid'],
    ['DJ Panik (3) & M-Rode / Jera (4) / Dijeyow', 'DJ Panik & M-Rode / Jera / Dijeyow'],
    ['DJ Panik (3), Dijeyow', 'DJ Panik, Dijeyow'],
    ['Jinx (In Dub)', 'Jinx (In Dub)'],
    ['Area 51', 'Area 51'],
    ['Sunn O)))', 'Sunn O)))'],
  ])('%s is shown as %s', (name, shown) => {
    expect(stripDisambiguation(name)).toBe(shown);
  });

  it('is shown as printed on the release', () => {
    expect(displayName({ name: 'Wildlife (5)', anv: 'The Wildlife Collective' })).toBe(
      'The Wildlife Collective',
    );
    expect(displayName({ name: 'Wildlife (5)', anv: '' })).toBe('Wildlife');
  });
});

describe('a line of artists', () => {
  it.each([
    [
      [
        ['Benny Page', 'Feat.'],
        ['Top Cat', ''],
      ],
      'Benny Page Feat. Top Cat',
    ],
    [
      [
        ['Aries', ','],
        ['Gold Dubs', '&'],
        ['Jinx', ''],
      ],
      'Aries, Gold Dubs & Jinx',
    ],
    [
      [
        ['Jah Works', 'Ft '],
        ['Irie Ilodica', ''],
      ],
      'Jah Works Ft Irie Ilodica',
    ],
    [
      [
        ['A', ''],
        ['B', ''],
      ],
      'A, B',
    ],
    [[['Alone', '&']], 'Alone'],
    [[], ''],
  ])('joins %j', (credits, line) => {
    expect(joinArtists(credits.map(([name = '', join]) => ({ name, join })))).toBe(line);
  });
});

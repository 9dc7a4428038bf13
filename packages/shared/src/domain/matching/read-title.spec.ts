import { SAMPLE_CRATE } from '../../testing/fake-discogs/index.js';
import { describe, expect, it } from 'vitest';
import { readTitle } from './read-title.js';

describe('a title', () => {
  it.each([
    ['Wardance (Serial Killaz Remix)', 'wardance', ['remix'], 'serial killaz'],
    ['Wardance (Serial Killaz Vip Mix)', 'wardance', ['vip'], 'serial killaz'],
    ['Tribal Natty (Aphrodite Dub Mix)', 'tribal natty', ['dub'], 'aphrodite'],
    ['Higher (Bamboo Mix)', 'higher', ['remix'], 'bamboo'],
    ['Higher (Original)', 'higher', [], ''],
    ['Girls On Film - 2010 Remaster', 'girls on film', [], ''],
    ['Every 1’s A Winner - Single Version', 'every 1s a winner', [], ''],
    ['Untitled (Radio Edit)', 'untitled', ['radio'], ''],
    ['Untitled (Re-Edit)', 'untitled', ['edit'], ''],
    ['Solution Dub', 'solution', ['dub'], ''],
    ['Promised Land VIP', 'promised land', ['vip'], ''],
    ['Knowing Version', 'knowing', ['version'], ''],
    ['Born To Live', 'born to live', [], ''],
    ['Where Did You Sleep Last Night (Live)', 'where did you sleep last night', ['live'], ''],
    ["No No No (You Don't Love Me)", 'no no no you dont love me', [], ''],
    ['Stop That Train (1984)', 'stop that train', [], ''],
    ['Trans Europe Express (Full Album)', 'trans europe express full album', [], ''],
    ['Dub', 'dub', [], ''],
    ['Remix', 'remix', [], ''],
    ['Tempa - Ganja Smuggling', 'tempa ganja smuggling', [], ''],
  ])('%s', (title, base, kinds, by) => {
    expect(readTitle(title)).toMatchObject({ base, kinds, by });
  });

  it.each([
    ['Raggamuffin (Feat. Tenor Fly)', 'raggamuffin', 'tenor fly'],
    ['Raggamuffin ft Tenor Fly', 'raggamuffin', 'tenor fly'],
    ['Raggamuffin [featuring Tenor Fly] (Dub)', 'raggamuffin', 'tenor fly'],
  ])('%s has a guest', (title, base, featured) => {
    expect(readTitle(title)).toMatchObject({ base, featured });
  });

  it('is never left without a name', () => {
    const titles = SAMPLE_CRATE.flatMap((release) => release.tracks ?? []).flatMap((track) =>
      'title' in track && track.title !== '' ? [track.title] : [],
    );
    expect(titles.length).toBeGreaterThan(300);
    expect(titles.filter((title) => readTitle(title).base === '')).toEqual([]);
  });
});

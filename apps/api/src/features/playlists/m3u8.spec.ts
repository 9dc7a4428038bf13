import type { Playlist } from '@segue/shared/contracts/http';
import { describe, expect, it } from 'vitest';
import { toM3u8 } from './m3u8.js';

type Item = Playlist['items'][number];

const transition = { score: 0.9123, sentence: '+2.1 % pitch,\n8A → 9A', pitchPercent: 2.1, terms: [] };

function item(id: string, title: string, durationSeconds: number | null, withTransition = false): Item {
  const track = { id, title, artist: 'Kailash', durationSeconds } as Item['track'];
  return { track, seed: false, transition: withTransition ? transition : null };
}

const playlist = (items: Item[]) => ({ name: 'Friday\nnight', items }) as unknown as Playlist;

describe('toM3u8', () => {
  it('names the list, and gives each file its length, name and path', () => {
    const text = toM3u8(playlist([item('a', 'Higher', 455)]), () => '/music/higher é.flac');
    expect(text.split('\n')).toEqual([
      '#EXTM3U',
      '#EXTENC:UTF-8',
      '#PLAYLIST:Friday night',
      '#EXTINF:455,Kailash - Higher',
      '/music/higher é.flac',
      '',
    ]);
  });

  it('says why a track follows the one before, on one line', () => {
    const text = toM3u8(playlist([item('a', 'A', 1), item('b', 'B', 1, true)]), (id) => `/${id}`);
    expect(text).toContain('\n#SEGUE:0.912 +2.1 % pitch, 8A → 9A\n#EXTINF:1,Kailash - B\n/b\n');
  });

  it('leaves a track without a file as a comment', () => {
    const text = toM3u8(playlist([item('a', 'A', null)]), () => null);
    expect(text).toContain('# No file: Kailash - A');
    expect(text).not.toContain('#EXTINF');
  });

  it('writes -1 for an unknown length, as the format asks', () => {
    expect(toM3u8(playlist([item('a', 'A', null)]), () => '/a')).toContain('#EXTINF:-1,');
  });
});

import { titleOnly } from '@segue/shared/domain/matching';
import { describe, expect, it } from 'vitest';
import type { FoundPreview } from '../../adapters/catalogues/index.js';
import { matchPreview } from './match-preview.js';

const track = {
  ...titleOnly('Wardance (Serial Killaz Remix)'),
  artist: 'Tribe Of Issachar',
  album: 'Wardance (Serial Killaz Remixes)',
  position: 'A',
  year: 2007,
  durationSeconds: 312,
};

const found = (facts: Partial<FoundPreview>): FoundPreview => ({
  provider: 'deezer',
  title: 'Wardance (Serial Killaz Remix)',
  artist: 'Tribe of Issachar',
  album: 'Jungle Classics, Vol. 3',
  durationSeconds: 313,
  audioUrl: 'https://cdn.example/1.mp3',
  pageUrl: 'https://shop.example/1',
  ...facts,
});

describe('which preview is the track', () => {
  it('is the same recording on any release', () => {
    expect(matchPreview(track, [found({})])?.preview).toEqual(found({}));
  });

  it.each([
    ['the original', { title: 'Wardance' }],
    ['a remix by somebody else', { title: 'Wardance (Benny L Remix)' }],
    ['a remix that does not say whose', { title: 'Wardance (Remix)' }],
    ['a live recording', { title: 'Wardance (Serial Killaz Remix) (Live)' }],
    ['another artist', { artist: 'Serial Killaz' }],
    ['another title', { title: 'Junglist (Serial Killaz Remix)' }],
    ['half a minute less, on another release', { durationSeconds: 270 }],
  ])('is never %s', (_, facts) => {
    expect(matchPreview(track, [found(facts)])).toBeNull();
  });

  it('is the nearest of several', () => {
    const nearer = found({ album: track.album });
    expect(matchPreview(track, [found({}), found({ title: 'Wardance' }), nearer])?.preview).toBe(nearer);
  });

  it('is found without a length on the record, too', () => {
    expect(matchPreview({ ...track, durationSeconds: null }, [found({})])).not.toBeNull();
  });
});

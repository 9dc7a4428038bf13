import { describe, expect, it } from 'vitest';
import { urlOf } from './url';

describe('urlOf', () => {
  it('encodes parameters, so that a name cannot leave its place in the path', () => {
    expect(urlOf('/api/tracks/:id/audio', { id: '../x' })).toBe('/api/tracks/..%2Fx/audio');
  });

  it('writes lists with commas and leaves out what is empty', () => {
    const query = { q: '', key: ['8A', '9A'], style: [], bpmMin: 120, sort: undefined, cursor: null };
    expect(urlOf('/api/search', {}, query)).toBe('/api/search?key=8A%2C9A&bpmMin=120');
  });

  it('keeps zero and false, which say something', () => {
    expect(urlOf('/api/search', {}, { offset: 0, facets: false })).toBe('/api/search?offset=0&facets=false');
  });
});

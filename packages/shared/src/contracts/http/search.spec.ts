import { describe, expect, it } from 'vitest';
import { trackFilter } from './search.js';

describe('trackFilter', () => {
  it('reads flags as an address writes them, and as a body does', () => {
    expect(trackFilter.parse({ hasAudio: 'true', owned: false })).toEqual({ hasAudio: true, owned: false });
  });

  it('reads what it has read to the same, so that a stored request can be asked again', () => {
    const once = trackFilter.parse({
      hasAudio: 'true',
      genre: 'Folk, World, & Country',
      bpmMin: '120',
      key: '8A,9A',
    });
    expect(trackFilter.parse(once)).toEqual(once);
    expect(once.genre).toEqual(['Folk, World, & Country']);
  });
});

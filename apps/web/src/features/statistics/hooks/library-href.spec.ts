import { describe, expect, it } from 'vitest';
import { libraryHref } from './library-href';

describe('the search behind a mark', () => {
  it('is the library with its filter', () => {
    expect(libraryHref({ yearMin: '1990', yearMax: '1999' })).toBe('/library?yearMin=1990&yearMax=1999');
    expect(libraryHref({})).toBe('/library');
  });

  it('says flags as the library says them', () => {
    expect(libraryHref({ hasAudio: 'false' })).toBe('/library?hasAudio=no');
  });

  it('keeps a name with commas whole, and several names apart', () => {
    const asked = (href: string, name: string) => new URL(href, 'http://segue').searchParams.get(name);
    expect(asked(libraryHref({ genre: 'Folk, World, & Country' }), 'genre')).toBe('Folk, World, & Country');
    expect(asked(libraryHref({ key: '8A,9A' }), 'key')).toBe('8A~9A');
  });

  it('does not take a label called “true” for a flag', () => {
    expect(libraryHref({ label: 'true' })).toBe('/library?label=true');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrackChanges } from './track-changes.js';

describe('what is told of changes', () => {
  it('is every change once and in order, a portion at a time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1700 }), async (count) => {
        const ids = Array.from({ length: count }, (_, place) => String(place));
        const told: (readonly string[])[] = [];
        const hear = (some: readonly string[]) => Promise.resolve(void told.push(some));
        const changes = new TrackChanges();
        changes.join({ tracksChanged: hear, releasesChanged: hear });
        await changes.tracks(ids);
        expect(told.flat()).toEqual(ids);
        await changes.releases(ids);
        expect(told.flat()).toEqual([...ids, ...ids]);
        expect(told.every((some) => some.length > 0 && some.length <= 500)).toBe(true);
      }),
    );
  });
});

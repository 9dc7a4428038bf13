import { AUDIO_SOURCES } from '@segue/shared/contracts/http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoice, USUAL_CHOICE } from './source-choice.js';

describe('the order of sources', () => {
  it('has each source once, whatever was stored', () => {
    const source = fc.constantFrom(...AUDIO_SOURCES, 'gone since');
    const stored = fc.record({
      sources: fc.array(fc.record({ source, enabled: fc.boolean() })),
      format: fc.string(),
    });
    fc.assert(
      fc.property(fc.oneof(stored, fc.anything()), (value) => {
        const { sources } = readChoice(value);
        expect(sources.map((one) => one.source).sort()).toEqual([...AUDIO_SOURCES].sort());
      }),
    );
  });

  it('is as chosen, with what is new behind', () => {
    const choice = readChoice({ sources: [{ source: 'soundcloud', enabled: false }], format: 'best' });
    expect(choice.sources[0]).toEqual({ source: 'soundcloud', enabled: false });
    expect(choice.sources[1]).toEqual({ source: 'discogs', enabled: true });
    expect(choice.format).toBe('best');
    expect(readChoice(null)).toEqual(USUAL_CHOICE);
  });
});

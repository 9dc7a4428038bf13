import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { giveUpWords, isForGood } from './give-up-words.js';

const misfit = z.object({ tempo: z.object({ bpm: z.number() }) }).safeParse({ tempo: { bpm: 'fast' } }).error;

describe('a result that could not be stored', () => {
  it('is given up at once when it does not fit the contract, and tried again otherwise', () => {
    expect(isForGood(misfit)).toBe(true);
    expect(isForGood(new Error('the disk is full'))).toBe(false);
  });

  it('is explained in a sentence, never as a list of issues in JSON', () => {
    const words = giveUpWords(misfit);
    expect(words).toContain('tempo.bpm');
    expect(words).toContain('Update all services');
    expect(words).not.toMatch(/[{}[\]]/);
  });

  it('is explained by the first line of what went wrong, of a bounded length', () => {
    expect(giveUpWords(new Error('the disk is full\n    at somewhere'))).toMatch(/stored: the disk is full$/);
    expect(giveUpWords(new Error('x'.repeat(5000))).length).toBeLessThan(400);
  });
});

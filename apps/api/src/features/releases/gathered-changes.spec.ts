import { describe, expect, it } from 'vitest';
import { GatheredChanges } from './gathered-changes.js';

describe('changes that are gathered', () => {
  it('are told at once to a quick listener, and many at a time to a slow one', async () => {
    const told: string[][] = [];
    let free: () => void = () => undefined;
    const changes = new GatheredChanges((ids) => {
      told.push([...ids]);
      return new Promise((resolve) => (free = resolve));
    });
    changes.add('a');
    changes.add('b');
    changes.add('c');
    changes.add('b');
    expect(told).toEqual([['a']]);
    free();
    await Promise.resolve();
    await Promise.resolve();
    expect(told).toEqual([['a'], ['b', 'c']]);
    free();
    await changes.told();
    changes.add('d');
    expect(told.at(-1)).toEqual(['d']);
  });

  it('that cannot be told fail whoever waits for them', async () => {
    const changes = new GatheredChanges(() => Promise.reject(new Error('the index is away')));
    changes.add('a');
    await expect(changes.told()).rejects.toThrow('the index is away');
  });
});

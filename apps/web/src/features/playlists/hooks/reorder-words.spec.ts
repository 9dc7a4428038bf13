import type { Active, Over } from '@dnd-kit/core';
import { describe, expect, it } from 'vitest';
import type { PlaylistItem } from './reorder';
import { reorderWords } from './reorder-words';

const item = (id: string, title: string) => ({ track: { id, title } }) as PlaylistItem;
const words = reorderWords([item('a', 'Kiba'), item('b', 'Prana'), item('c', 'Starchild')]);
const active = { id: 'a' } as Active;
const over = (id: string) => ({ id }) as Over;

describe('what is said while a track is moved', () => {
  it('names titles and places, never what a machine calls them', () => {
    expect(words.onDragStart({ active })).toBe('Picked up Kiba, number 1.');
    expect(words.onDragOver({ active, over: over('b') })).toBe('Kiba is over number 2, Prana.');
    expect(words.onDragEnd({ active, over: over('b') })).toBe('Kiba is now number 2.');
  });

  it('says that nothing has changed when it is let go outside or given up', () => {
    expect(words.onDragEnd({ active, over: null })).toBe('Kiba stays number 1.');
    expect(words.onDragCancel({ active, over: null })).toBe('Kiba stays number 1.');
  });
});

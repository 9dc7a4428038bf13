import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import type { PlaylistItem } from './reorder';

/** What is said to those who do not see the list while a track is moved: titles and places. */
export function reorderWords(items: readonly Pick<PlaylistItem, 'track'>[]): Announcements {
  const placeOf = (id: UniqueIdentifier) => items.findIndex(({ track }) => track.id === id) + 1;
  const titleOf = (id: UniqueIdentifier) => items[placeOf(id) - 1]?.track.title ?? 'The track';
  return {
    onDragStart: ({ active }) => `Picked up ${titleOf(active.id)}, number ${placeOf(active.id)}.`,
    onDragOver: ({ active, over }) =>
      over
        ? `${titleOf(active.id)} is over number ${placeOf(over.id)}, ${titleOf(over.id)}.`
        : `${titleOf(active.id)} is outside of the list.`,
    onDragEnd: ({ active, over }) =>
      over
        ? `${titleOf(active.id)} is now number ${placeOf(over.id)}.`
        : `${titleOf(active.id)} stays number ${placeOf(active.id)}.`,
    onDragCancel: ({ active }) => `${titleOf(active.id)} stays number ${placeOf(active.id)}.`,
  };
}

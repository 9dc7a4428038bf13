import type { Playlist } from '@segue/shared/contracts/http';

export type PlaylistItem = Playlist['items'][number];

/**
 * The items in a new order, before the server has answered. A transition stays only where a track still follows the
 * one it followed; the others are null until they are reckoned anew.
 */
export function inOrder(items: readonly PlaylistItem[], trackIds: readonly string[]): PlaylistItem[] {
  const byId = new Map(items.map((item) => [item.track.id, item]));
  const before = new Map(items.map((item, index) => [item.track.id, items[index - 1]?.track.id]));
  return trackIds.flatMap((id, index) => {
    const item = byId.get(id);
    if (!item) return [];
    const keeps = index > 0 && before.get(id) === trackIds[index - 1];
    return [{ ...item, transition: keeps ? item.transition : null }];
  });
}

/** A copy of a list with one entry taken out and put in elsewhere. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  const entry = list[from];
  return entry === undefined ? rest : [...rest.slice(0, to), entry, ...rest.slice(to)];
}

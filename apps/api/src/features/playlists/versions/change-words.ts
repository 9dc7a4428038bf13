/** One state of a playlist, as its versions keep it. */
export interface PlaylistState {
  readonly name: string;
  /** Minutes after midnight; null without a clock. */
  readonly startMinute: number | null;
  readonly items: readonly { readonly trackId: string; readonly seed: boolean }[];
}

/** More tracks than these are counted, not named. */
const NAMED = 2;

/**
 * What changed from one state to the next, in words: "“Higher” moved from 2 to 5."; empty when nothing did.
 * @param titleOf the title of a track
 */
export function changeWords(
  before: PlaylistState,
  after: PlaylistState,
  titleOf: (trackId: string) => string,
): string {
  const [old, now] = [idsOf(before), idsOf(after)];
  const added = now.filter((id) => !old.includes(id));
  const removed = old.filter((id) => !now.includes(id));
  const quoted = (ids: readonly string[], what: string): string[] => {
    if (ids.length === 0) return [];
    if (ids.length > NAMED) return [`${ids.length} tracks ${what}.`];
    return [`${ids.map((id) => `“${titleOf(id)}”`).join(' and ')} ${what}.`];
  };
  return [
    ...(before.name === after.name ? [] : [`Renamed from “${before.name}” to “${after.name}”.`]),
    ...quoted(added, 'added'),
    ...quoted(removed, 'taken out'),
    ...orderWords(
      old.filter((id) => now.includes(id)),
      now.filter((id) => old.includes(id)),
      titleOf,
    ),
    ...startWords(before.startMinute, after.startMinute),
  ].join(' ');
}

const idsOf = ({ items }: PlaylistState): string[] => items.map(({ trackId }) => trackId);

/** One track that moved is named; the order of several is just another. */
function orderWords(
  old: readonly string[],
  now: readonly string[],
  titleOf: (id: string) => string,
): string[] {
  const from = old.findIndex((id, index) => id !== now[index]);
  if (from === -1) return [];
  const until = old.findLastIndex((id, index) => id !== now[index]);
  for (const [source, target] of [
    [from, until],
    [until, from],
  ] as const) {
    const moved = old[source];
    if (moved === undefined || now[target] !== moved) continue;
    const rest = old.filter((id) => id !== moved);
    if (now.filter((id) => id !== moved).every((id, index) => id === rest[index]))
      return [`“${titleOf(moved)}” moved from ${source + 1} to ${target + 1}.`];
  }
  return ['Put in another order.'];
}

function startWords(before: number | null, after: number | null): string[] {
  if (before === after) return [];
  if (after === null) return ['No longer begins at a time of day.'];
  const text = [Math.floor(after / 60), after % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return [`Begins at ${text}.`];
}

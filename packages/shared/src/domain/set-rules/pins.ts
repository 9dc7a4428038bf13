import { collision } from './problem-error.js';
import type { SetWishes } from './wishes.js';

/** Index of a track of the usable pool; throws `ProblemError` on behalf of `rule` when there is none. */
export type FindTrack = (id: string, rule: string) => number;

interface Pin {
  readonly place: number;
  readonly id: string;
  readonly rule: string;
}

/** Tracks by their pinned places (from 0), first and last among them. Throws `ProblemError` when two collide. */
export function resolvePins(wishes: SetWishes, length: number, find: FindTrack): Map<number, number> {
  const trackAt = new Map<number, number>();
  const pinAt = new Map<number, Pin>();
  const pinOf = new Map<number, Pin>();
  for (const pin of wantedPins(wishes, length)) {
    const { place, id, rule } = pin;
    if (place >= length) {
      throw collision(rule, `the length of ${length} tracks`, 'Make the set longer or move the pin.');
    }
    const track = find(id, rule);
    const rival = pinAt.get(place);
    if (rival && rival.id !== id) {
      throw collision(rule, `${lower(rival.rule)}: both want place ${place + 1}`, 'Keep one of them.');
    }
    const elsewhere = pinOf.get(track);
    if (elsewhere && elsewhere.place !== place) {
      throw collision(
        rule,
        `${lower(elsewhere.rule)}: one track cannot stand at two places`,
        'Keep one of them.',
      );
    }
    trackAt.set(place, track);
    pinAt.set(place, pin);
    pinOf.set(track, pin);
  }
  return trackAt;
}

function wantedPins(wishes: SetWishes, length: number): Pin[] {
  return [
    ...(wishes.first === undefined ? [] : [{ place: 0, id: wishes.first, rule: 'The first track' }]),
    ...(wishes.last === undefined ? [] : [{ place: length - 1, id: wishes.last, rule: 'The last track' }]),
    ...wishes.pins.map((pin) => ({
      place: pin.position - 1,
      id: pin.trackId,
      rule: `The pin at place ${pin.position}`,
    })),
  ];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

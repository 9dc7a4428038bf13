import type { HardRules } from './hard-rules.js';
import { phaseAt } from './phases.js';
import { collision } from './problem-error.js';
import { selects } from './selector.js';
import { nameOf, type SetWishes } from './wishes.js';

/** Slack that a rising or falling BPM allows: what analysis cannot tell apart. */
export const BPM_SLACK = 0.1;

/** A pair that is said to work and never to meet at once. Throws `ProblemError`. */
export function checkPairs({ together, never }: SetWishes, { pool }: HardRules): void {
  const names = new Map(pool.map((track) => [track.id, nameOf(track)]));
  for (const { from, to } of together) {
    const clash = never.some(
      (pair) => (pair.from === from && pair.to === to) || (pair.from === to && pair.to === from),
    );
    if (!clash) continue;
    const pair = `${names.get(from) ?? from} and ${names.get(to) ?? to}`;
    throw collision(
      `The pair that works (${pair})`,
      'the same pair that never meets',
      'Keep one of the two.',
    );
  }
}

/** Pinned neighbours that never follow each other. Throws `ProblemError`. */
export function checkNeverPins({ never }: SetWishes, { pins, pool }: HardRules): void {
  for (const { from, to } of never) {
    for (const [place, track] of pins) {
      const [here, next] = [pool[track], pool[pins.get(place + 1) ?? -1]];
      if (!here || !next) continue;
      const apart = (here.id === from && next.id === to) || (here.id === to && next.id === from);
      if (!apart) continue;
      throw collision(
        `The pair that never follows each other (${nameOf(here)} before ${nameOf(next)})`,
        `the pinned places ${place + 1} and ${place + 2}`,
        'Move one of them or drop the pair.',
      );
    }
  }
}

/** Pinned tracks whose BPM goes the other way than asked. Throws `ProblemError`. */
export function checkBpmOfPins({ bpmOrder }: SetWishes, { pins, pool }: HardRules): void {
  if (bpmOrder === 'free') return;
  const known = [...pins]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, index]) => {
      const track = pool[index];
      return track?.bpm ? [{ place, track, bpm: track.bpm }] : [];
    });
  for (const [index, one] of known.entries()) {
    const next = known[index + 1];
    if (!next) continue;
    const rise = bpmOrder === 'rising' ? next.bpm - one.bpm : one.bpm - next.bpm;
    if (rise >= -BPM_SLACK) continue;
    throw collision(
      `The ${bpmOrder} BPM`,
      `the pinned places: ${nameOf(one.track)} (${one.bpm.toFixed(1)}) at place ${one.place + 1} comes before ${nameOf(next.track)} (${next.bpm.toFixed(1)}) at place ${next.place + 1}`,
      'Let the BPM go free or move one of them.',
    );
  }
}

/** A track that must be in and that no place takes, by the filters of the phases. Throws `ProblemError`. */
export function checkSeedsInPhases(wishes: SetWishes, { required, pins, pool, length }: HardRules): void {
  if (wishes.phases.length === 0) return;
  const pinned = new Set(pins.values());
  for (const index of required) {
    const track = pool[index];
    if (!track || pinned.has(index)) continue;
    const refusing = Array.from({ length: length.tracks }, (_, place) =>
      phaseAt(wishes, place, length.tracks).find((phase) => !selects(phase.only, track)),
    );
    const [first] = refusing;
    if (!first || refusing.some((phase) => phase === undefined)) continue;
    throw collision(
      `The seed ${nameOf(track)}`,
      `the phase ${first.name} and every other: no place of the set takes it`,
      'Take the seed out or widen a filter.',
    );
  }
}

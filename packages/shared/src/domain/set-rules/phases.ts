import type { HardRules } from './hard-rules.js';
import { collision, ProblemError } from './problem-error.js';
import { selects } from './selector.js';
import { nameOf, type Phase, type SetWishes } from './wishes.js';

/** The phases that a place lies in, by its middle. */
export function phaseAt(wishes: Pick<SetWishes, 'phases'>, place: number, length: number): Phase[] {
  const middle = (place + 0.5) / length;
  return wishes.phases.filter((phase) => middle >= phase.from && middle <= phase.to);
}

/** Pins that a phase does not take, and phases that nothing fits. Throws `ProblemError`. */
export function checkPhases(wishes: SetWishes, rules: HardRules): void {
  for (const phase of wishes.phases) {
    if (phase.from > phase.to) {
      throw new ProblemError('problem-invalid', `The phase ${phase.name} ends before it begins.`);
    }
    const places = Array.from({ length: rules.length.tracks }, (_, place) => place).filter((place) =>
      phaseAt(wishes, place, rules.length.tracks).includes(phase),
    );
    const fitting = rules.pool.filter((track) => selects(phase.only, track)).length;
    if (fitting < places.length) {
      throw collision(
        `The phase ${phase.name}, which has ${places.length} places`,
        `the pool, of which ${fitting} tracks fit it`,
        'Widen the phase’s filter or the pool.',
      );
    }
    for (const place of places) {
      const pinned = rules.pins.get(place);
      const track = pinned === undefined ? undefined : rules.pool[pinned];
      if (track && !selects(phase.only, track)) {
        throw collision(
          `The track ${nameOf(track)} at place ${place + 1}`,
          `the phase ${phase.name}, whose filter it does not pass`,
          'Move it or widen the filter.',
        );
      }
    }
  }
}

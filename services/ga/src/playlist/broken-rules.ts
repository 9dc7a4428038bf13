import type { ProblemTrack } from '@segue/shared/contracts/jobs';
import { nameOf as titleOf, phaseAt, selects } from '@segue/shared/domain/set-rules';
import type { TracksSetup } from './tracks-setup.js';
import { brokenByJoint } from './worth.js';

/** A hard rule that an order breaks: which field of the problem it comes from, and the rule in words. */
export interface BrokenRule {
  readonly field: 'seeds' | 'pins' | 'never' | 'bpmOrder' | 'phases' | 'quotas';
  readonly rule: string;
}

/** Every hard rule that an order (indexes of the usable pool) breaks. */
export function brokenRules(setup: TracksSetup, order: readonly number[]): BrokenRule[] {
  return [
    ...brokenSeeds(setup, order),
    ...brokenPins(setup, order),
    ...brokenJoints(setup, order),
    ...brokenPhases(setup, order),
    ...brokenQuotas(setup, order),
  ];
}

const nameOf = ({ hard }: TracksSetup, track: number | undefined): string =>
  track === undefined ? 'nothing' : titleOf(hard.pool[track] as ProblemTrack);

function brokenSeeds(setup: TracksSetup, order: readonly number[]): BrokenRule[] {
  return [...setup.hard.required]
    .filter((track) => !order.includes(track))
    .map((track) => ({ field: 'seeds', rule: `The seed ${nameOf(setup, track)}` }));
}

function brokenPins(setup: TracksSetup, order: readonly number[]): BrokenRule[] {
  return [...setup.hard.pins]
    .filter(([place, track]) => order[place] !== track)
    .map(([place, track]) => ({
      field: 'pins',
      rule: `The pin of ${nameOf(setup, track)} at place ${place + 1}`,
    }));
}

function brokenJoints(setup: TracksSetup, order: readonly number[]): BrokenRule[] {
  return order.slice(1).flatMap((to, index) =>
    brokenByJoint(setup, order[index] as number, to).map((field): BrokenRule => {
      const pair = `${nameOf(setup, order[index])} before ${nameOf(setup, to)}`;
      if (field === 'never') return { field, rule: `The pair that never follows each other (${pair})` };
      return { field, rule: `The ${setup.problem.bpmOrder} BPM (${pair})` };
    }),
  );
}

function brokenPhases(setup: TracksSetup, order: readonly number[]): BrokenRule[] {
  return order.flatMap((track, place) =>
    phaseAt(setup.problem, place, order.length)
      .filter((phase) => !selects(phase.only, setup.hard.pool[track] as ProblemTrack))
      .map((phase): BrokenRule => ({ field: 'phases', rule: `The phase ${phase.name}` })),
  );
}

function brokenQuotas(setup: TracksSetup, order: readonly number[]): BrokenRule[] {
  const inSet = new Set(order);
  return setup.quotas
    .filter(({ tracks, min, max }) => {
      const count = tracks.filter((track) => inSet.has(track)).length;
      return count < min || count > max;
    })
    .map(({ name }) => ({ field: 'quotas', rule: `The quota ${name}` }));
}

import type { BareProblem, PlaylistAnswer } from '@segue/shared/contracts/jobs';
import { TERM_NAMES, scoreTransition } from '@segue/shared/domain/mixing';
import { scoreOfTerms, setTerms, type SetTrack } from './set-terms.js';
import type { TracksSetup } from './tracks-setup.js';

/** Says an order of the usable pool's indexes as an answer, scored from the terms' own definitions. */
export function tracksAnswer(setup: TracksSetup, order: readonly number[]): PlaylistAnswer {
  const tracks = order.map((index) => setup.tracks[index] as SetTrack);
  const terms = setTerms(tracks, setup.scoring);
  return {
    order: tracks.map(({ prepared }) => prepared.track.id),
    score: scoreOfTerms(terms),
    terms,
    known: knownCounts(setup, tracks),
    durationSeconds: durationOf(setup, tracks),
  };
}

function knownCounts({ scoring }: TracksSetup, tracks: readonly SetTrack[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(TERM_NAMES.map((name) => [name, 0]));
  tracks.slice(1).forEach(({ prepared: to }, index) => {
    const from = (tracks[index] as SetTrack).prepared;
    for (const term of scoreTransition(from.track, to.track, scoring.rules).terms) {
      if (term.known) counts[term.name] = (counts[term.name] ?? 0) + 1;
    }
  });
  return counts;
}

function durationOf({ hard }: TracksSetup, tracks: readonly SetTrack[]): number | null {
  const overlap = hard.length.minutes?.overlapSeconds ?? 0;
  let sum = overlap;
  for (const { prepared } of tracks) {
    if (prepared.track.durationSeconds === null) return null;
    sum += prepared.track.durationSeconds - overlap;
  }
  return sum;
}

/** Says an order of a bare problem, summed up from the problem's own numbers. */
export function bareAnswer(problem: BareProblem, order: readonly number[]): PlaylistAnswer {
  return {
    order: order.map(String),
    score: bareSum(problem, order),
    terms: [],
    known: {},
    durationSeconds: null,
  };
}

/** Transitions and positions; penalties make it worse, whichever sense better has. */
export function bareSum(problem: BareProblem, order: readonly number[]): number {
  const { transition, position, pairPenalty, sense } = problem;
  const worse = sense === 'minimise' ? 1 : -1;
  let sum = 0;
  order.forEach((track, place) => {
    sum += position?.[track]?.[place] ?? 0;
    order.slice(place + 1, place + 1 + Math.max(1, pairPenalty?.window ?? 0)).forEach((next, index) => {
      if (index === 0) sum += transition[track]?.[next] ?? 0;
      sum += worse * (pairPenalty?.matrix[track]?.[next] ?? 0);
    });
  });
  return sum;
}

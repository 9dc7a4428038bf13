import type { ExplainedSet, TrackRow, Transition } from '@segue/shared/contracts/http';
import { setDistance } from '@segue/shared/domain/set-rules';

/** A set with every joint explained, and in a sentence what sets it apart. */
export function explainedSet(
  tracks: readonly TrackRow[],
  transitions: readonly (Transition | null)[],
): ExplainedSet {
  const joints = transitions.flatMap((transition, index) =>
    transition === null ? [] : [{ place: index + 1, score: transition.score, transition }],
  );
  const score =
    joints.length === 0 ? null : joints.reduce((sum, joint) => sum + joint.score, 0) / joints.length;
  const [worst] = [...joints].sort((a, b) => a.score - b.score);
  const weakest = worst === undefined ? null : { place: worst.place, score: worst.score };
  return {
    items: tracks.map((track, index) => ({ track, transition: transitions[index] ?? null })),
    score,
    weakest,
    durationSeconds: tracks.reduce((sum, track) => sum + (track.durationSeconds ?? 0), 0),
    known: countKnown(joints.map(({ transition }) => transition)),
    sentence: [...jointWords(score, weakest, tracks), ...courseWords(tracks)].join(', ') || 'A single track',
  };
}

export function countKnown(transitions: readonly Transition[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { terms } of transitions) {
    for (const { name, known } of terms) counts[name] = (counts[name] ?? 0) + (known ? 1 : 0);
  }
  return counts;
}

/** How far the orders are from one another. */
export const distancesOf = (orders: readonly (readonly string[])[]): number[][] =>
  orders.map((a) => orders.map((b) => setDistance(a, b)));

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function jointWords(
  score: number | null,
  weakest: ExplainedSet['weakest'],
  tracks: readonly TrackRow[],
): string[] {
  if (score === null || weakest === null) return [];
  const into = tracks[weakest.place - 1]?.title ?? '';
  return [`Joints ${percent(score)} on average`, `the weakest ${percent(weakest.score)} into “${into}”`];
}

function courseWords(tracks: readonly TrackRow[]): string[] {
  const bpms = tracks.flatMap(({ bpm }) => bpm ?? []);
  const energies = tracks.flatMap(({ energy }) => energy ?? []);
  const [from, to] = [bpms[0], bpms.at(-1)];
  return [
    ...(from !== undefined && to !== undefined && bpms.length > 1
      ? [`${Math.round(from)} to ${Math.round(to)} BPM`]
      : []),
    ...(energies.length > 1 ? [peakWords(tracks, Math.max(...energies))] : []),
  ];
}

const peakWords = (tracks: readonly TrackRow[], peak: number): string =>
  `energy peaks at ${peak.toFixed(0)} on place ${tracks.findIndex(({ energy }) => energy === peak) + 1}`;

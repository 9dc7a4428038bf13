import { generateRequest, type GenerateRequest, type SetOperation } from '@segue/shared/contracts/http';
import type { MixTrack } from '@segue/shared/domain/mixing';

/** Places that a course needs to be one. */
const COURSE_POINTS = 2;

/**
 * An operation on a set as a request of its own: what it was made with (filter, decks, rules, pairs, curves), changed by
 * what the operation asks. `tracks` are those of the set, for the course that "more like this" follows.
 */
export function operationRequest(
  made: GenerateRequest | null,
  operation: SetOperation,
  tracks: readonly MixTrack[],
): GenerateRequest {
  const base = baseOf(made, operation);
  const { trackIds } = operation;
  const keep = new Set(operation.keep.filter((id) => trackIds.includes(id)));
  const pinned = pinsOf(trackIds, (id) => keep.has(id));
  switch (operation.kind) {
    case 'more':
      return {
        ...base,
        ...courseOf(base, operation, tracks),
        length: trackIds.length,
        seeds: [...keep],
        forbidden: [...base.forbidden, ...trackIds.filter((id) => !keep.has(id))],
      };
    case 'rest':
      return {
        ...base,
        length: trackIds.length,
        pins: pinned,
        forbidden: [...base.forbidden, ...trackIds.filter((id) => !keep.has(id))],
      };
    case 'reorder':
      return {
        ...base,
        length: undefined,
        mode: 'order',
        tracks: trackIds,
        pins: pinned,
        phases: [],
        quotas: [],
      };
    case 'extend':
      return {
        ...base,
        length: trackIds.length + operation.by,
        pins: pinsOf(trackIds, () => true),
        phases: [],
      };
    case 'bridge':
      return bridge(base, operation);
  }
}

/** What the set was made with, without what spoke of single tracks of it. */
function baseOf(made: GenerateRequest | null, operation: SetOperation): GenerateRequest {
  const { energyCurve = made?.energyCurve, bpmCurve = made?.bpmCurve } = operation;
  return {
    ...(made ?? generateRequest.parse({ length: operation.trackIds.length })),
    seed: operation.seed,
    answers: operation.answers,
    minutes: undefined,
    mode: made?.mode === 'blocks' ? 'blocks' : 'select',
    ...{ seeds: [], pins: [], first: undefined, last: undefined, tracks: undefined },
    energyCurve: energyCurve ?? undefined,
    bpmCurve: bpmCurve ?? undefined,
  };
}

const pinsOf = (trackIds: readonly string[], stays: (id: string) => boolean) =>
  trackIds.flatMap((trackId, index) => (stays(trackId) ? [{ position: index + 1, trackId }] : []));

/** A bridge is a short set of its own between two tracks: the wishes for the whole set do not speak of it. */
function bridge(
  base: GenerateRequest,
  operation: Extract<SetOperation, { kind: 'bridge' }>,
): GenerateRequest {
  const { trackIds, after, tracks } = operation;
  const [first, last] = [trackIds[after - 1], trackIds[after]];
  return {
    ...base,
    ...{ first, last, length: tracks + 2, mode: 'select' },
    forbidden: [...base.forbidden, ...trackIds.filter((id) => id !== first && id !== last)],
    ...{ energyCurve: undefined, bpmCurve: undefined, bpmOrder: 'free', phases: [], quotas: [] },
  };
}

/** "Like this" is its course of energy and tempo too, where nothing was asked. */
function courseOf(base: GenerateRequest, operation: SetOperation, tracks: readonly MixTrack[]) {
  const at = (index: number) => (tracks.length > 1 ? index / (tracks.length - 1) : 0);
  const energy = tracks.flatMap((track, index) =>
    track.energy === null ? [] : { at: at(index), energy: Math.min(10, Math.max(1, track.energy)) },
  );
  const bpm = tracks.flatMap((track, index) =>
    track.bpm === null || track.bpm < 20 || track.bpm > 400 ? [] : { at: at(index), bpm: track.bpm },
  );
  return {
    ...(base.energyCurve === undefined &&
      operation.energyCurve !== null &&
      energy.length >= COURSE_POINTS && { energyCurve: energy }),
    ...(base.bpmCurve === undefined &&
      operation.bpmCurve !== null &&
      bpm.length >= COURSE_POINTS && { bpmCurve: bpm }),
  };
}

/** The whole set that an answer of the operation proposes: a bridge is put in where it was asked for. */
export function proposedOrder(operation: SetOperation, answer: readonly string[]): string[] {
  if (operation.kind !== 'bridge') return [...answer];
  const { trackIds, after } = operation;
  return [...trackIds.slice(0, after - 1), ...answer, ...trackIds.slice(after + 1)];
}

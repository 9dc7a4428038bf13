import {
  generateRequest,
  type MixSettings,
  type Playlist,
  type Transition,
} from '@segue/shared/contracts/http';
import { evolveResult } from '@segue/shared/contracts/jobs';
import { mixRules, scoreTransition, type MixRules, type MixTrack } from '@segue/shared/domain/mixing';
import { USUAL_OVERLAP_SECONDS } from '@segue/shared/domain/music';
import { toTrackRow, type TrackView } from '../tracks/index.js';
import { countKnown } from './explained-set.mapper.js';
import { rulesOf } from './playlist-problem.mapper.js';
import type { StoredPlaylist } from './playlists.repository.js';

/**
 * A stored playlist with every transition explained by the rules that it was made by.
 * @param own how it was made is told to its owner alone: the request names their tags and folders
 */
export function toPlaylist(
  stored: StoredPlaylist,
  views: ReadonlyMap<string, TrackView>,
  mixTracks: ReadonlyMap<string, MixTrack>,
  own: boolean,
): Playlist {
  const rules = rulesFor(stored);
  const shown = stored.items.flatMap(({ trackId, seed }) => {
    const view = views.get(trackId);
    return view === undefined ? [] : [{ view, seed }];
  });
  const items = shown.map(({ view, seed }, place) => ({
    track: toTrackRow(view),
    seed,
    transition: transitionBetween(
      mixTracks.get(shown[place - 1]?.view.id ?? ''),
      mixTracks.get(view.id),
      rules,
    ),
  }));
  return {
    id: stored.id,
    name: stored.name,
    ownerId: stored.userId,
    score: stored.score,
    startMinute: stored.startMinute,
    overlapSeconds: overlapOf(stored),
    createdAt: stored.createdAt.toISOString(),
    updatedAt: stored.updatedAt.toISOString(),
    durationSeconds: shown.reduce((sum, { view }) => sum + (view.durationSeconds ?? 0), 0),
    items,
    generation: own ? generationOf(stored) : null,
    known: countKnown(items.flatMap(({ transition }) => transition ?? [])),
  };
}

/** The rules of the generation; a list made by hand is explained by the person's own, or by the defaults. */
export function rulesFor({ generation }: StoredPlaylist, own?: MixSettings): MixRules {
  return generation === null ? mixRules(own) : rulesOf(generateRequest.parse(generation.request));
}

export function transitionBetween(
  from: MixTrack | undefined,
  to: MixTrack | undefined,
  rules: MixRules,
): Transition | null {
  if (from === undefined || to === undefined) return null;
  const { score, sentence, pitchPercent, terms } = scoreTransition(from, to, rules);
  return { score, sentence, pitchPercent, terms: terms.map((term) => ({ ...term })) };
}

const overlapOf = ({ generation }: StoredPlaylist): number =>
  generation === null ? USUAL_OVERLAP_SECONDS : generateRequest.parse(generation.request).overlapSeconds;

function generationOf({ generation, id }: StoredPlaylist): Playlist['generation'] {
  if (generation?.runId == null) return null;
  return {
    runId: generation.runId,
    request: generateRequest.parse(generation.request),
    seed: generation.seed,
    poolSize: generation.poolSize,
    history: evolveResult.shape.history.parse(generation.history),
    alternatives: generation.playlists.filter((other) => other.id !== id),
  };
}

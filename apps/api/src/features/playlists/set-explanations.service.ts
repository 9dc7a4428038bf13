import { Injectable } from '@nestjs/common';
import type { ExplainedSet, Replacement } from '@segue/shared/contracts/http';
import { rankReplacements, scoreTransition, type MixRules, type MixTrack } from '@segue/shared/domain/mixing';
import { unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { MixSettingsService, PairsRepository } from '../mix-rules/index.js';
import { SearchService } from '../search/index.js';
import { MixTrackRepository, toTrackRow, TrackViewRepository } from '../tracks/index.js';
import { distancesOf, explainedSet } from './explained-set.mapper.js';
import { rulesFor, transitionBetween } from './playlist.mapper.js';
import type { StoredPlaylist } from './playlists.repository.js';
import { madeWith, SetOperationsService } from './set-operations.service.js';

/** Candidates that are weighed for one place. */
const CANDIDATES = 5000;

interface Place {
  readonly trackIds: readonly string[];
  /** From 1. */
  readonly place: number;
  readonly how: 'swap' | 'insert';
  readonly limit: number;
}

/** Quick answers about a set that lies on the table: why it mixes, and what could stand somewhere. */
@Injectable()
export class SetExplanationsService {
  constructor(
    private readonly operations: SetOperationsService,
    private readonly settings: MixSettingsService,
    private readonly pairs: PairsRepository,
    private readonly search: SearchService,
    private readonly mixTracks: MixTrackRepository,
    private readonly views: TrackViewRepository,
  ) {}

  /** @throws not-found when playlist or a track is none of this person's */
  async explain(owner: Own, id: string, orders: readonly (readonly string[])[]) {
    const rules = await this.rules(owner, await this.operations.own(owner, id));
    const ids = [...new Set(orders.flat())];
    await this.operations.checkTracks(owner, ids);
    const [rows, tracks] = await Promise.all([this.rows(owner, ids), this.tracks(owner, ids)]);
    const sets = orders.map((order): ExplainedSet => {
      const shown = order.flatMap((trackId) => rows.get(trackId) ?? []);
      const mixing = shown.map((row) => tracks.get(row.id));
      return explainedSet(
        shown,
        mixing.map((track, place) => transitionBetween(mixing[place - 1], track, rules)),
      );
    });
    return { sets, distances: distancesOf(orders) };
  }

  /**
   * Tracks of the pool that the set was made from, by how well they stand at a place; pairs rated "never" are out.
   * @throws not-found, unprocessable when the set has no such place
   */
  async replacements(owner: Own, id: string, at: Place): Promise<{ items: Replacement[] }> {
    const stored = await this.operations.own(owner, id);
    const { trackIds, place, how, limit } = at;
    if (place > trackIds.length + (how === 'insert' ? 1 : 0)) {
      throw unprocessable(`The set has ${trackIds.length} tracks: there is no place ${place}.`);
    }
    await this.operations.checkTracks(owner, trackIds);
    const rules = await this.rules(owner, stored);
    const set = await this.tracks(owner, trackIds);
    const trackAt = (index: number): MixTrack | null => set.get(trackIds[index] ?? '') ?? null;
    const before = trackAt(place - 2);
    const after = trackAt(how === 'swap' ? place : place - 1);
    const candidates = await this.candidates(owner, stored, trackIds, before, after);
    const ranked = rankReplacements(before, after, candidates, limit, rules);
    const rows = await this.rows(
      owner,
      ranked.map(({ track }) => track.id),
    );
    const now = how === 'swap' ? standing(before, trackAt(place - 1), after, rules) : NOTHING;
    return {
      items: ranked.flatMap(({ track, score, into, outOf }) => {
        const row = rows.get(track.id);
        if (row === undefined) return [];
        return {
          ...{ track: row, score, into: into && plain(into), outOf: outOf && plain(outOf) },
          change: { into: gain(into?.score, now.into), outOf: gain(outOf?.score, now.outOf) },
        };
      }),
    };
  }

  private async candidates(
    owner: Own,
    stored: StoredPlaylist,
    trackIds: readonly string[],
    before: MixTrack | null,
    after: MixTrack | null,
  ): Promise<MixTrack[]> {
    const ids = await this.search.trackIds(owner, madeWith(stored)?.pool ?? {}, CANDIDATES);
    const inSet = new Set(trackIds);
    const rated = await this.pairs.of(owner);
    const never = new Set(
      rated
        .filter(({ verdict }) => verdict === 'never')
        .flatMap(({ fromId, toId }) => [`${fromId} ${toId}`, `${toId} ${fromId}`]),
    );
    const all = await this.mixTracks.byIds(
      owner,
      ids.filter(
        (id) =>
          !inSet.has(id) && !never.has(`${before?.id ?? ''} ${id}`) && !never.has(`${id} ${after?.id ?? ''}`),
      ),
    );
    const known = all.filter(({ bpm, key }) => bpm !== null || key !== null);
    return known.length > 0 ? known : all;
  }

  /** Those that the set was made by; of one made by hand the person's own. */
  private async rules(owner: Own, stored: StoredPlaylist): Promise<MixRules> {
    return rulesFor(stored, stored.generation === null ? await this.settings.own(owner) : undefined);
  }

  private async rows(owner: Own, ids: readonly string[]) {
    const views = await this.views.owned(owner, ids);
    return new Map(views.map((view) => [view.id, toTrackRow(view)]));
  }

  private async tracks(owner: Own, ids: readonly string[]) {
    const tracks = await this.mixTracks.byIds(owner, ids);
    return new Map(tracks.map((track) => [track.id, track]));
  }
}

interface Standing {
  readonly into: number | null;
  readonly outOf: number | null;
}
const NOTHING: Standing = { into: null, outOf: null };

function standing(
  before: MixTrack | null,
  track: MixTrack | null,
  after: MixTrack | null,
  rules: MixRules,
): Standing {
  if (track === null) return NOTHING;
  return {
    into: before && scoreTransition(before, track, rules).score,
    outOf: after && scoreTransition(track, after, rules).score,
  };
}

const gain = (then: number | undefined, now: number | null): number | null =>
  then === undefined || now === null ? null : then - now;

const plain = ({ score, sentence, pitchPercent, terms }: ReturnType<typeof scoreTransition>) => ({
  ...{ score, sentence, pitchPercent },
  terms: terms.map((term) => ({ ...term })),
});

import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { RouteInput, RouteOutput, peopleRoutes } from '@segue/shared/contracts/http';
import { prepareTrack, type MixRules, type MixTrack } from '@segue/shared/domain/mixing';
import { AccessService, type Grant, type Own } from '../../access/index.js';
import { PlaylistsService } from '../playlists/index.js';
import { MixTrackRepository, toTrackRow, TrackViewRepository } from '../tracks/index.js';
import { bestPlace, explainPlace } from './best-place.js';
import { CommonRepository } from './common.repository.js';
import { toPerson } from './friend.mapper.js';
import { FriendsRepository } from './friends.repository.js';

type Borrow = typeof peopleRoutes.borrow;
type Collection = Grant<'collection'>;

interface Candidate {
  readonly track: MixTrack;
  readonly grant: Collection;
}

/** Candidates that are looked at before others get their turn. */
const CHUNK = 200;
/** Of so many times what is asked for, the words and costs are worked out: they may change the order. */
const SPARE = 3;

/** What friends have that would mix into a set. */
@Injectable()
export class BorrowService {
  constructor(
    private readonly access: AccessService,
    private readonly playlists: PlaylistsService,
    private readonly mixTracks: MixTrackRepository,
    private readonly views: TrackViewRepository,
    private readonly common: CommonRepository,
    private readonly friends: FriendsRepository,
  ) {}

  /** @throws not-found for a playlist, or a friend, that one may not see */
  async into(
    viewer: Own,
    playlistId: string,
    { from, limit }: RouteInput<Borrow>['query'],
  ): Promise<RouteOutput<Borrow>> {
    const { tracks: set, rules } = await this.playlists.toMix(viewer, playlistId);
    const lenders =
      from === undefined
        ? await this.access.others(viewer, 'collection')
        : [await this.access.of(viewer, from, 'collection')];
    const candidates = await this.candidates(viewer, lenders, set);
    const best = (await rank(candidates, set, rules)).slice(0, limit * SPARE);
    const explained = best.map(({ candidate, after }) => {
      return { ...candidate, after, ...explainPlace(candidate.track, after, set, rules) };
    });
    return this.shown(lenders, explained.sort((a, b) => b.score - a.score).slice(0, limit));
  }

  /** Every track once, by the first who lends it; none that one has oneself, and none that is in the set. */
  private async candidates(
    viewer: Own,
    lenders: readonly Collection[],
    set: readonly MixTrack[],
  ): Promise<Candidate[]> {
    const mine = await this.common.releaseIds(viewer);
    const taken = new Set(set.map(({ id }) => id));
    const candidates: Candidate[] = [];
    for (const grant of lenders) {
      for (const track of await this.mixTracks.known(grant)) {
        if (taken.has(track.id) || mine.has(track.releaseId ?? '')) continue;
        taken.add(track.id);
        candidates.push({ track, grant });
      }
    }
    return candidates;
  }

  private async shown(
    lenders: readonly Collection[],
    found: readonly (Candidate & { after: number; score: number; sentence: string })[],
  ): Promise<RouteOutput<Borrow>> {
    const ids = found.map(({ track }) => track.id);
    const [views, people] = await Promise.all([
      this.views.among(lenders, ids),
      this.friends.people(lenders.map(({ ownerId }) => ownerId)),
    ]);
    const rows = new Map(views.map((view) => [`${view.userId} ${view.id}`, toTrackRow(view)]));
    const owners = new Map(people.map((person) => [person.id, toPerson(person)]));
    return {
      items: found.flatMap(({ track: { id }, grant: { ownerId }, after, score, sentence }) => {
        const [track, owner] = [rows.get(`${ownerId} ${id}`), owners.get(ownerId)];
        return track && owner ? [{ track, owner, after, score, sentence }] : [];
      }),
    };
  }
}

async function rank(candidates: readonly Candidate[], set: readonly MixTrack[], rules: MixRules) {
  const prepared = set.map(prepareTrack);
  const ranked: { candidate: Candidate; after: number; score: number }[] = [];
  for (const [place, candidate] of candidates.entries()) {
    if (place % CHUNK === 0) await breathe();
    ranked.push({ candidate, ...bestPlace(prepareTrack(candidate.track), prepared, rules) });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

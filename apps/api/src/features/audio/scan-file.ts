import { Injectable } from '@nestjs/common';
import { rankCandidates, type CandidateIndex, type RankedCandidate } from '@segue/shared/domain/matching';
import type { Own } from '../../access/index.js';
import { TrackChanges } from '../tracks/index.js';
import { AudioRepository } from './audio.repository.js';
import { InPlaceStore } from './in-place-store.js';
import { cluesOf } from './library-clues.js';
import type { StoredCandidates } from './reviews.service.js';

export type FileOutcome = 'matched' | 'unsure' | 'unmatched' | 'known';

/** Candidates that a person is asked about. */
const ASKED = 5;

/** What one scan works with. */
export interface Scan {
  readonly owner: Own;
  readonly runId: string;
  readonly folderId: string;
  readonly library: CandidateIndex<string>;
}

/** Matches one file of a registered folder to a track. */
@Injectable()
export class FileScanner {
  constructor(
    private readonly store: InPlaceStore,
    private readonly audio: AudioRepository,
    private readonly changes: TrackChanges,
  ) {}

  /** @throws TypedError when the file is no audio */
  async scan(path: string, { owner, runId, folderId, library }: Scan): Promise<FileOutcome> {
    const folder = { id: folderId, ownerId: owner.ownerId };
    const { file, tags, changedTracks } = await this.store.place(path, folder);
    if (changedTracks.length > 0) await this.changes.tracks(changedTracks);
    if (await this.audio.isAttached(owner, file.id)) return 'known';
    const readings = cluesOf(path, tags, file.durationSeconds);
    const { decision, ranked } = rankCandidates(readings, library.find(readings));
    const [best] = ranked;
    if (decision === 'none' || best === undefined) return 'unmatched';
    // A track keeps the audio that it has: whether this file is better is for its owner to say.
    if (decision === 'sure' && !(await this.audio.isAudible(best.id))) {
      await this.audio.attach(best.id, file.id, 'match', best.distance.total);
      await this.changes.tracks([best.id]);
      return 'matched';
    }
    await this.audio.askReview(owner, file.id, runId, ranked.slice(0, ASKED).map(toStored));
    return 'unsure';
  }
}

function toStored({ id, distance }: RankedCandidate<string>): StoredCandidates[number] {
  const objections = distance.penalties.filter(({ share }) => share > 0);
  return {
    trackId: id,
    distance: distance.total,
    penalties: objections.map(({ name, share, sentence }) => ({ name, value: share, sentence })),
  };
}

import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { rankCandidates, type CandidateIndex, type RankedCandidate } from '@segue/shared/domain/matching';
import type { Own } from '../../access/index.js';
import { TrackChanges } from '../tracks/index.js';
import { AudioStore } from './audio-store.js';
import { readAudioFacts } from './audio-facts.js';
import { AudioRepository } from './audio.repository.js';
import { cluesOf } from './library-clues.js';
import type { StoredCandidates } from './reviews.service.js';

export type FileOutcome = 'matched' | 'unsure' | 'unmatched' | 'known';

/** Candidates that a person is asked about. */
const ASKED = 5;

/** Matches one file of a scanned folder to a track. */
@Injectable()
export class FileScanner {
  constructor(
    private readonly store: AudioStore,
    private readonly audio: AudioRepository,
    private readonly changes: TrackChanges,
  ) {}

  /** @throws TypedError when the file is no audio */
  async scan(
    path: string,
    scan: { owner: Own; runId: string; library: CandidateIndex<string> },
  ): Promise<FileOutcome> {
    const { owner, runId, library } = scan;
    const facts = await readAudioFacts(path);
    const before = await this.audio.findByHash(facts.contentHash);
    if (before !== null && (await this.audio.isAttached(owner, before.id))) return 'known';
    const readings = cluesOf(path, facts.tags, facts.durationSeconds);
    const { decision, ranked } = rankCandidates(readings, library.find(readings));
    const [best] = ranked;
    if (decision === 'none' || best === undefined) return 'unmatched';
    const origin = {
      originalName: basename(path),
      source: 'scan',
      sourcePath: path,
      addedById: owner.ownerId,
    } as const;
    const file = await this.store.keep(path, origin, facts);
    // A track keeps the audio that it has: whether this file is better is for its owner to say.
    if (decision === 'sure' && (await this.audio.ofTrack(best.id)) === null) {
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

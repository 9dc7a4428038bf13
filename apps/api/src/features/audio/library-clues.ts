import { Injectable } from '@nestjs/common';
import { CandidateIndex, readFileClues, type Candidate } from '@segue/shared/domain/matching';
import type { Own } from '../../access/index.js';
import { TrackViewRepository, type TrackView } from '../tracks/index.js';
import type { AudioTags } from './audio-facts.js';

const PAGE = 5000;

/** A person's tracks as something that files can be matched to. */
@Injectable()
export class LibraryClues {
  constructor(private readonly tracks: TrackViewRepository) {}

  async index(owner: Own): Promise<CandidateIndex<string>> {
    const candidates: Candidate<string>[] = [];
    let page = await this.tracks.page(owner, null, PAGE);
    while (page.length > 0) {
      candidates.push(...page.map(toCandidate));
      page = await this.tracks.page(owner, page.at(-1)?.id ?? null, PAGE);
    }
    return new CandidateIndex(candidates);
  }
}

function toCandidate(view: TrackView): Candidate<string> {
  return {
    id: view.id,
    clues: {
      title: view.title,
      artist: view.artist,
      album: view.releaseTitle,
      durationSeconds: view.durationSeconds,
      position: view.position || null,
      ordinal: view.sortOrder,
      year: view.year,
    },
  };
}

/** Everything that a file says of what it could be. */
export function cluesOf(path: string, tags: AudioTags, durationSeconds: number | null) {
  return readFileClues(
    path,
    { ...tags, trackPosition: tags.position, trackNumber: numberOf(tags.position) },
    durationSeconds,
  );
}

const numberOf = (position: string | null): number | null =>
  position !== null && /^\d+$/.test(position) ? Number(position) : null;

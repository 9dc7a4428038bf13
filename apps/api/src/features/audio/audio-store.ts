import { createReadStream } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import type { Storage } from '@segue/shared/node';
import { STORAGE } from '../../adapters/storage/index.js';
import { readAudioFacts, type AudioFacts } from './audio-facts.js';
import { AudioRepository, type StoredAudio } from './audio.repository.js';

/** Where a file came from. */
export interface AudioOrigin {
  readonly originalName: string;
  readonly source: 'upload' | 'scan' | 'download';
  /** Where it was copied from; null for what was uploaded. */
  readonly sourcePath: string | null;
  readonly addedById: string;
}

/** Keeps files of sound, each once by its content. */
@Injectable()
export class AudioStore {
  constructor(
    private readonly audio: AudioRepository,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  /** @throws unprocessable or unsupported-type when the file is no audio */
  async keep(path: string, origin: AudioOrigin, facts?: AudioFacts): Promise<StoredAudio> {
    const known = facts ?? (await readAudioFacts(path));
    const storageKey = audioKey(known.contentHash, known.extension);
    if ((await this.storage.stat(storageKey)) === null)
      await this.storage.write(storageKey, createReadStream(path));
    const { tags, extension, ...columns } = known;
    return this.audio.save({ ...columns, ...origin, storageKey, tags: { ...tags, extension } });
  }
}

/** Two letters of the hash as a folder, so that no folder grows without bound. */
export const audioKey = (contentHash: string, extension: string): string =>
  `audio/${contentHash.slice(0, 2)}/${contentHash}.${extension}`;

import { Inject, Injectable } from '@nestjs/common';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { notFound, type Storage } from '@segue/shared/node';
import { STORAGE } from '../../adapters/storage/index.js';
import { TrackChanges, TracksService } from '../tracks/index.js';
import { AudioStore } from './audio-store.js';
import { AudioRepository } from './audio.repository.js';
import type { StoredBytes } from './send-range.js';

/** The audio of one track: brought, taken away, heard. */
@Injectable()
export class TrackAudioService {
  constructor(
    private readonly tracks: TracksService,
    private readonly audio: AudioRepository,
    private readonly store: AudioStore,
    private readonly changes: TrackChanges,
    @Inject(STORAGE) readonly storage: Storage,
  ) {}

  async upload(
    userId: string,
    trackId: string,
    upload: { path: string; originalName: string },
  ): Promise<TrackDetail> {
    await this.tracks.owned(userId, trackId);
    const { originalName } = upload;
    const file = await this.store.keep(upload.path, {
      originalName,
      source: 'upload',
      sourcePath: null,
      addedById: userId,
    });
    await this.audio.attach(trackId, file.id, 'upload', null);
    await this.changes.tracks([trackId]);
    return this.tracks.detail(userId, trackId);
  }

  async remove(userId: string, trackId: string): Promise<TrackDetail> {
    await this.tracks.owned(userId, trackId);
    await this.audio.detach(trackId);
    await this.changes.tracks([trackId]);
    return this.tracks.detail(userId, trackId);
  }

  async bytes(userId: string, trackId: string): Promise<StoredBytes> {
    await this.tracks.owned(userId, trackId);
    const link = await this.audio.ofTrack(trackId);
    if (link === null) throw notFound('Audio of this track');
    const { storageKey, mime, contentHash } = link.audioFile;
    return { key: storageKey, mime, etag: contentHash };
  }

  async waveform(userId: string, trackId: string): Promise<StoredBytes> {
    await this.tracks.owned(userId, trackId);
    const key = await this.audio.waveformKey(trackId);
    if (key === null) throw notFound('A waveform of this track');
    return { key, mime: 'application/octet-stream', etag: key };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { notFound, TypedError, type Storage } from '@segue/shared/node';
import { AccessService, may, type Own } from '../../access/index.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { TrackChanges, TracksService, TrackViewRepository } from '../tracks/index.js';
import { AudioStore } from './audio-store.js';
import { AudioRepository } from './audio.repository.js';
import type { StoredBytes } from './send-range.js';

/** The audio of one track: brought, taken away, heard. */
@Injectable()
export class TrackAudioService {
  constructor(
    private readonly access: AccessService,
    private readonly tracks: TracksService,
    private readonly views: TrackViewRepository,
    private readonly audio: AudioRepository,
    private readonly store: AudioStore,
    private readonly changes: TrackChanges,
    @Inject(STORAGE) readonly storage: Storage,
  ) {}

  async upload(
    owner: Own,
    trackId: string,
    upload: { path: string; originalName: string },
  ): Promise<TrackDetail> {
    await this.tracks.owned(owner, trackId);
    const { originalName } = upload;
    const file = await this.store.keep(upload.path, {
      originalName,
      source: 'upload',
      sourcePath: null,
      addedById: owner.ownerId,
    });
    await this.audio.attach(trackId, file.id, 'upload', null);
    await this.changes.tracks([trackId]);
    return this.tracks.detail(owner, trackId);
  }

  async remove(owner: Own, trackId: string): Promise<TrackDetail> {
    await this.tracks.owned(owner, trackId);
    await this.audio.detach(trackId);
    await this.changes.tracks([trackId]);
    return this.tracks.detail(owner, trackId);
  }

  /** Of one's own track, or of a friend's who lets one hear it. @throws not-found */
  async bytes(viewer: Own, trackId: string): Promise<StoredBytes> {
    const grants = await this.access.everybody(viewer, 'collection');
    const heard = grants.filter((grant) => may(grant, 'audio'));
    if ((await this.views.among(heard, [trackId])).length === 0) throw notFound('Audio of this track');
    const link = await this.audio.ofTrack(trackId);
    if (link === null) throw notFound('Audio of this track');
    const { storageKey, mime, contentHash, missingSince } = link.audioFile;
    if (missingSince !== null) throw missing(missingSince);
    return { key: storageKey, mime, etag: contentHash };
  }

  async waveform(viewer: Own, trackId: string): Promise<StoredBytes> {
    await this.tracks.seen(viewer, trackId);
    const key = await this.audio.waveformKey(trackId);
    if (key === null) throw notFound('A waveform of this track');
    return { key, mime: 'application/octet-stream', etag: key };
  }
}

function missing(since: Date): TypedError {
  const day = since.toISOString().slice(0, 10);
  const message = `The file has been missing from its folder since ${day}. Put it back, then scan the folder.`;
  return new TypedError('not-found', message);
}

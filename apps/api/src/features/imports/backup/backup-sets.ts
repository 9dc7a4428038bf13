import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import type { Db } from '../../../database/index.js';
import type { BackupPair, BackupPlaylist, BackupPlaylistVersion } from '../../exports/index.js';
import type { BackupRecord } from '../parsing/index.js';
import { fateOf, type Fate } from './backup-fate.js';
import type { BackupRefs } from './backup-refs.js';
import { BackupMixingRepository } from './backup-mixing.repository.js';
import { BackupPlaylistsRepository } from './backup-playlists.repository.js';

const SET_SECTIONS = ['playlists', 'playlistVersions', 'playlistLinks', 'pairs', 'mixSettings'] as const;
export type SetRecord = Extract<BackupRecord, { section: (typeof SET_SECTIONS)[number] }>;

export const isSetRecord = (item: BackupRecord): item is SetRecord =>
  (SET_SECTIONS as readonly string[]).includes(item.section);

/** Brings playlists back with all that hangs on them, and how their owner mixes. */
@Injectable()
export class BackupSets {
  constructor(
    private readonly playlists: BackupPlaylistsRepository,
    private readonly mixing: BackupMixingRepository,
  ) {}

  async restore(owner: Own, item: SetRecord, refs: BackupRefs, db: Db): Promise<Fate> {
    if (item.section === 'playlists') return this.playlist(owner, item.record, refs, db);
    if (item.section === 'pairs') return this.pair(owner, item.record, refs, db);
    if (item.section === 'mixSettings') return fateOf(await this.mixing.addSettings(owner, item.record, db));
    const playlistId = refs.playlist(item.record.playlist);
    if (playlistId === null) return 'lost';
    if (item.section === 'playlistLinks')
      return fateOf(await this.playlists.addLink(owner, playlistId, item.record, db));
    const items = known(item.record.items, refs);
    return fateOf(await this.playlists.addVersion(owner, playlistId, item.record, items, db));
  }

  private async playlist(owner: Own, saved: BackupPlaylist, refs: BackupRefs, db: Db): Promise<Fate> {
    const { id, added } = await this.playlists.findOrAdd(owner, saved, known(saved.items, refs), db);
    if (saved.ref !== null) refs.learnPlaylist(saved.ref, id);
    return fateOf(added);
  }

  private async pair(owner: Own, saved: BackupPair, refs: BackupRefs, db: Db): Promise<Fate> {
    const fromId = refs.track(saved.from);
    const toId = refs.track(saved.to);
    if (fromId === null || toId === null) return 'lost';
    return fateOf(await this.mixing.addPair(owner, { fromId, toId }, saved, db));
  }
}

const known = (items: BackupPlaylistVersion['items'], refs: BackupRefs) =>
  items.flatMap(({ track, seed }) => {
    const trackId = refs.track(track);
    return trackId === null ? [] : [{ trackId, seed }];
  });

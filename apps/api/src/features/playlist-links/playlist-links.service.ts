import { Inject, Injectable } from '@nestjs/common';
import type {
  Playlist,
  PlaylistLink,
  RouteInput,
  RouteOutput,
  playlistLinkRoutes,
} from '@segue/shared/contracts/http';
import { notFound, TypedError, type Storage } from '@segue/shared/node';
import { AccessService, type LinkGrant, type Own } from '../../access/index.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { hashOf, newToken } from '../accounts/index.js';
import { AudioRepository, type StoredBytes } from '../audio/index.js';
import { PlaylistsService } from '../playlists/index.js';
import { coverKey } from '../releases/index.js';
import { LinkLimiter } from './link-limiter.js';
import { hashOfCover, toLink, toShared } from './playlist-link.mapper.js';
import { PlaylistLinksRepository } from './playlist-links.repository.js';

type Routes = typeof playlistLinkRoutes;

const DAY = 24 * 60 * 60_000;
/** Pixels: what the page of a link shows. */
const COVER = 300;

/** Links by which anybody may look at one playlist, and nothing else. */
@Injectable()
export class PlaylistLinksService {
  constructor(
    private readonly access: AccessService,
    private readonly playlists: PlaylistsService,
    private readonly links: PlaylistLinksRepository,
    private readonly audio: AudioRepository,
    private readonly limiter: LinkLimiter,
    @Inject(STORAGE) readonly storage: Storage,
  ) {}

  async list(owner: Own, playlistId: string): Promise<{ items: PlaylistLink[] }> {
    await this.playlists.stored(owner, playlistId);
    const now = new Date();
    return { items: (await this.links.list(owner, playlistId)).map((link) => toLink(link, now)) };
  }

  /** @returns where the link leads, too; it is shown this once and not kept */
  async create(
    owner: Own,
    playlistId: string,
    asked: RouteInput<Routes['create']>['body'],
  ): Promise<RouteOutput<Routes['create']>> {
    await this.playlists.stored(owner, playlistId);
    const token = newToken();
    const { note, audio, expiresInDays } = asked;
    const now = new Date();
    const expiresAt = expiresInDays === null ? null : new Date(now.getTime() + expiresInDays * DAY);
    const tokenHash = hashOf(token);
    const stored = await this.links.create(owner, { playlistId, tokenHash, note, audio, expiresAt });
    return { ...toLink(stored, now), path: `/shared/${token}` };
  }

  async revoke(owner: Own, id: string): Promise<void> {
    if (!(await this.links.revoke(owner, id, new Date()))) throw notFound('This link');
  }

  /** @throws not-found for a link that is good for nothing; rate-limited */
  async look(token: string, address: string): Promise<RouteOutput<Routes['look']>> {
    const { grant, linkId, playlist } = await this.open(token, address);
    await this.links.opened(linkId);
    return toShared(playlist, await this.links.nameOf(grant.ownerId), `/api/shared/${token}`);
  }

  /** Storage key of the cover at that place. @throws as `look` */
  async cover(token: string, place: number, address: string): Promise<{ key: string; hash: string }> {
    const { playlist } = await this.open(token, address);
    const hash = hashOfCover(playlist.items[place - 1]?.track.thumbUrl ?? null);
    if (hash === null) throw notFound('A cover at this place');
    return { key: coverKey(hash, COVER), hash };
  }

  /** @throws as `look`, and not-found where the link does not let hear */
  async sound(token: string, place: number, address: string): Promise<StoredBytes> {
    const { playlist } = await this.open(token, address);
    const track = playlist.items[place - 1]?.track;
    // `hasAudio` is false for all tracks where the proof does not let hear.
    const link = track?.hasAudio ? await this.audio.ofTrack(track.id) : null;
    if (link === null) throw notFound('Audio at this place');
    const { storageKey, mime, contentHash } = link.audioFile;
    return { key: storageKey, mime, etag: contentHash };
  }

  private async open(token: string, address: string): Promise<LinkGrant & { playlist: Playlist }> {
    const now = Date.now();
    this.limiter.ask(address, now);
    const found = await this.access.byLink(hashOf(token), new Date(now));
    if (found === null) {
      this.limiter.wrong(address, now);
      throw spent();
    }
    return { ...found, playlist: await this.playlists.getBy(found.grant, found.playlistId) };
  }
}

/** One sentence for all of it: who has no good link learns nothing of others. */
const spent = () =>
  new TypedError(
    'not-found',
    'This link is not good any longer: taken back, expired, or the playlist is gone. Ask for another.',
  );

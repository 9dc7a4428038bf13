import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { RouteOutput, hearingRoutes } from '@segue/shared/contracts/http';
import { notFound, RecentMap, TypedError, type Storage } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import {
  CatalogueError,
  PREVIEW_CATALOGUES,
  type PreviewBytes,
  type PreviewCatalogue,
} from '../../adapters/catalogues/index.js';
import { Meters } from '../../observation/index.js';
import type { StoredBytes } from '../audio/index.js';
import { TracksService } from '../tracks/index.js';
import { FindPreviewService } from './find-preview.service.js';
import { PreviewSwitch } from './preview-switch.repository.js';

const OFF = 'Previews are switched off. An owner can switch them on in the settings.';
/** Sounds held in memory, for a browser that asks for a part at a time; none is ever stored. */
const HELD = 8;

/** A preview as something to send parts of. */
export interface HeldPreview {
  readonly source: Pick<Storage, 'stat' | 'read'>;
  readonly file: StoredBytes;
}

/** Thirty seconds of a track, out of a shop's catalogue. */
@Injectable()
export class PreviewsService {
  private readonly held = new RecentMap<PreviewBytes>(HELD);

  constructor(
    @Inject(PREVIEW_CATALOGUES) private readonly catalogues: readonly PreviewCatalogue[],
    private readonly tracks: TracksService,
    private readonly finder: FindPreviewService,
    private readonly previewSwitch: PreviewSwitch,
    private readonly meters: Meters,
  ) {}

  /** What there is to hear; when there is nothing, the message says why. @throws not-found */
  async about(viewer: Own, trackId: string): Promise<RouteOutput<typeof hearingRoutes.preview>> {
    await this.tracks.seen(viewer, trackId);
    if (!(await this.previewSwitch.isOn())) return { preview: null, message: OFF };
    try {
      const { provider, title, artist, pageUrl } = await this.finder.find(trackId, false);
      if (provider === null || title === null || artist === null || pageUrl === null) {
        return { preview: null, message: 'Neither Deezer nor iTunes has this recording.' };
      }
      return { preview: { provider, title, artist, pageUrl }, message: '' };
    } catch (error) {
      if (error instanceof CatalogueError) return { preview: null, message: error.message };
      throw error;
    }
  }

  /** @throws not-found, not-configured when switched off, unprocessable when the shop does not send it */
  async sound(viewer: Own, trackId: string): Promise<HeldPreview> {
    await this.tracks.seen(viewer, trackId);
    if (!(await this.previewSwitch.isOn())) throw new TypedError('not-configured', OFF);
    const held = this.held.get(trackId);
    this.meters.cacheAsked('preview', held !== undefined);
    try {
      return holding(trackId, held ?? (await this.fetch(trackId)));
    } catch (error) {
      if (error instanceof CatalogueError) throw new TypedError('unprocessable', error.message);
      throw error;
    }
  }

  private async fetch(trackId: string): Promise<PreviewBytes> {
    const { provider, audioUrl } = await this.finder.find(trackId, true);
    const catalogue = this.catalogues.find((one) => one.provider === provider);
    if (catalogue === undefined || audioUrl === null) throw notFound('A preview of this track');
    const sound = await catalogue.openPreview(audioUrl);
    this.held.set(trackId, sound);
    return sound;
  }
}

function holding(trackId: string, { bytes, mime }: PreviewBytes): HeldPreview {
  return {
    source: {
      stat: () => Promise.resolve({ size: bytes.length }),
      read: (_, range) =>
        Promise.resolve(Readable.from([bytes.subarray(range?.start ?? 0, (range?.end ?? bytes.length) + 1)])),
    },
    file: { key: trackId, mime, etag: `preview-${trackId}-${bytes.length}` },
  };
}

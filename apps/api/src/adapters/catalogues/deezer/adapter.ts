import type { AskOptions, PreviewCatalogue } from '../capabilities.js';
import type { FoundPreview, PreviewBytes, PreviewSearch } from '../catalogue-preview.js';
import { openPreview, type PreviewSource } from '../open-preview.js';
import { previewHttp, type PreviewSettings } from '../preview-settings.js';
import { DeezerClient } from './client.js';
import { mapTrack } from './mapper.js';

const WINDOW_MS = 5_000;

/** Deezer as a place to hear thirty seconds. Its addresses carry a time after which they are dead. */
export class DeezerPreviews implements PreviewCatalogue {
  readonly provider = 'deezer';
  private readonly client: DeezerClient;
  private readonly source: PreviewSource;

  constructor(settings: PreviewSettings) {
    this.client = new DeezerClient(previewHttp('Deezer', WINDOW_MS, settings), settings.baseUrl);
    this.source = { ...settings, catalogue: 'Deezer', audioHosts: ['dzcdn.net'] };
  }

  async findPreviews(search: PreviewSearch, options?: AskOptions): Promise<readonly FoundPreview[]> {
    return (await this.client.search(search, options)).flatMap((track) => mapTrack(track) ?? []);
  }

  openPreview(audioUrl: string, options: AskOptions = {}): Promise<PreviewBytes> {
    return openPreview(this.source, audioUrl, options.signal);
  }
}

import type { AskOptions, PreviewCatalogue } from '../capabilities.js';
import type { FoundPreview, PreviewBytes, PreviewSearch } from '../catalogue-preview.js';
import { openPreview, type PreviewSource } from '../open-preview.js';
import { previewHttp, type PreviewSettings } from '../preview-settings.js';
import { ItunesClient } from './client.js';
import { mapSong } from './mapper.js';

const WINDOW_MS = 60_000;

/** iTunes as a place to hear thirty seconds. */
export class ItunesPreviews implements PreviewCatalogue {
  readonly provider = 'itunes';
  private readonly client: ItunesClient;
  private readonly source: PreviewSource;

  constructor(settings: PreviewSettings) {
    this.client = new ItunesClient(previewHttp('iTunes', WINDOW_MS, settings), settings.baseUrl);
    this.source = { ...settings, catalogue: 'iTunes', audioHosts: ['itunes.apple.com', 'mzstatic.com'] };
  }

  async findPreviews(search: PreviewSearch, options?: AskOptions): Promise<readonly FoundPreview[]> {
    return (await this.client.search(search, options)).flatMap((song) => mapSong(song) ?? []);
  }

  openPreview(audioUrl: string, options: AskOptions = {}): Promise<PreviewBytes> {
    return openPreview(this.source, audioUrl, options.signal);
  }
}

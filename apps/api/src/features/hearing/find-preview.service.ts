import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  CatalogueError,
  PREVIEW_CATALOGUES,
  type PreviewCatalogue,
} from '../../adapters/catalogues/index.js';
import { matchPreview, type MatchedPreview } from './match-preview.js';
import { PreviewsRepository, type StoredPreview } from './previews.repository.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Deezer's addresses of sound die within the hour; which recording it is stays true. */
export const ADDRESS_LASTS_MS = 20 * MINUTE;
const MATCH_LASTS_MS = 30 * DAY;
/** Shops get new records. */
const NOTHING_LASTS_MS = 7 * DAY;

/** Looks a track up in the catalogues that have previews, and remembers what they said. */
@Injectable()
export class FindPreviewService {
  /** Two who press at once ask once. */
  private readonly asking = new Map<string, Promise<StoredPreview>>();
  private readonly logger = new Logger('previews');

  constructor(
    @Inject(PREVIEW_CATALOGUES) private readonly catalogues: readonly PreviewCatalogue[],
    private readonly previews: PreviewsRepository,
  ) {}

  /**
   * @param forSound whether the address must still work
   * @throws CatalogueError when nobody has it and somebody could not be asked
   */
  async find(trackId: string, forSound: boolean): Promise<StoredPreview> {
    const kept = await this.previews.find(trackId);
    if (kept !== null && Date.now() - kept.checkedAt.getTime() < lasts(kept, forSound)) return kept;
    const asked = this.asking.get(trackId) ?? this.ask(trackId).finally(() => this.asking.delete(trackId));
    this.asking.set(trackId, asked);
    return asked;
  }

  private async ask(trackId: string): Promise<StoredPreview> {
    const clues = await this.previews.clues(trackId);
    const search = { title: clues.title, artist: clues.artist ?? '' };
    let trouble: CatalogueError | null = null;
    for (const catalogue of this.catalogues) {
      try {
        const match: MatchedPreview | null = matchPreview(clues, await catalogue.findPreviews(search));
        if (match !== null) return await this.previews.save(trackId, match, new Date());
      } catch (error) {
        if (!(error instanceof CatalogueError)) throw error;
        this.logger.warn(error.message);
        trouble ??= error;
      }
    }
    if (trouble !== null) throw trouble;
    return this.previews.save(trackId, null, new Date());
  }
}

function lasts({ provider }: StoredPreview, forSound: boolean): number {
  if (provider === null) return NOTHING_LASTS_MS;
  return forSound ? ADDRESS_LASTS_MS : MATCH_LASTS_MS;
}

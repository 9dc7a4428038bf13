import { Injectable } from '@nestjs/common';
import type { ValueHistory } from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import { TracksService } from '../tracks/index.js';
import { toHistory } from './value-history.mapper.js';
import { ValueHistoryRepository } from './value-history.repository.js';

/** How the values of a track came to be what they are. */
@Injectable()
export class ValueHistoryService {
  constructor(
    private readonly tracks: TracksService,
    private readonly histories: ValueHistoryRepository,
  ) {}

  /** @throws not-found for a track that is not the person's own */
  async of(mine: Own, trackId: string): Promise<ValueHistory> {
    await this.tracks.owned(mine, trackId);
    const [changes, values, analyses] = await Promise.all([
      this.histories.changes(mine, trackId),
      this.histories.values(mine, trackId),
      this.histories.analyses(trackId),
    ]);
    return toHistory(changes, values, analyses);
  }
}

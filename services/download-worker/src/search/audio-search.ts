import type { FoundAudio } from '@segue/shared/contracts/jobs';

/** A source that can be asked for a track. */
export interface AudioSearch {
  /**
   * What it has for these words, its best first.
   * @throws SearchSkipped when it cannot be asked; FetchLater when it said "later"
   */
  find(query: string, signal: AbortSignal): Promise<FoundAudio[]>;
}

/** A source that could not be asked, for a reason that a second attempt does not change. The next one is asked. */
export class SearchSkipped extends Error {
  override readonly name = 'SearchSkipped';
}

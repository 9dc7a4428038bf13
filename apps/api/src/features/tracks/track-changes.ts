import { Injectable } from '@nestjs/common';

/** Changes that are told at a time. */
const PORTION = 500;

/** Somebody who keeps a copy of tracks in another shape, such as the search index. */
export interface TrackListener {
  tracksChanged(trackIds: readonly string[]): Promise<void>;
  releasesChanged(releaseIds: readonly string[]): Promise<void>;
}

/**
 * Where every feature says that tracks changed, after its rows are committed.
 * Features below need not know who listens; listeners join when the app starts.
 */
@Injectable()
export class TrackChanges {
  private readonly listeners: TrackListener[] = [];

  join(listener: TrackListener): void {
    this.listeners.push(listener);
  }

  async tracks(trackIds: readonly string[]): Promise<void> {
    for (const some of portions(trackIds))
      await Promise.all(this.listeners.map((listener) => listener.tracksChanged(some)));
  }

  /** Releases came, went, or got another set of tracks. */
  async releases(releaseIds: readonly string[]): Promise<void> {
    for (const some of portions(releaseIds))
      await Promise.all(this.listeners.map((listener) => listener.releasesChanged(some)));
  }
}

/** Who edits ten thousand records at once waits a little; nobody holds a hundred thousand tracks in memory for it. */
function portions(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / PORTION);
  return Array.from({ length: count }, (_, place) => ids.slice(place * PORTION, (place + 1) * PORTION));
}

import { Injectable } from '@nestjs/common';

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
    await Promise.all(this.listeners.map((listener) => listener.tracksChanged(trackIds)));
  }

  /** Releases came, went, or got another set of tracks. */
  async releases(releaseIds: readonly string[]): Promise<void> {
    await Promise.all(this.listeners.map((listener) => listener.releasesChanged(releaseIds)));
  }
}

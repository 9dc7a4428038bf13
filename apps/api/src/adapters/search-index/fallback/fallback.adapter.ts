import { Logger } from '@nestjs/common';
import type { SearchIndex, TrackDocument, TrackQuery, TrackQueryResult } from '../search-index.port.js';
import { GatheredWrites } from './gathered-writes.js';
import { Relay } from './relay.js';
import type { RemoteSearchIndex } from './remote-search-index.js';

/** How often to look whether a server is back, in milliseconds. */
const LOOK_EVERY = 5000;

/**
 * Keeps two indexes, asks the remote one, and answers from the local one while the other is away, slow or being built.
 * What the remote one missed meanwhile is made good by a rebuild, which this asks for by itself.
 */
export class FallbackSearchIndex implements SearchIndex {
  private readonly logger = new Logger('SearchIndex');
  private readonly listeners: (() => void)[] = [];
  private readonly remoteWrites: GatheredWrites;
  /** Whether the remote index may answer: it is there and lacks nothing that the local one has. */
  private serving = false;
  private missed = false;
  private rebuilding = false;
  /** A rebuild was asked for and has not begun. */
  private awaited = false;
  private filled = false;
  private closed = false;
  private nextLook: NodeJS.Timeout | undefined;

  constructor(
    private readonly remote: RemoteSearchIndex,
    private readonly local: SearchIndex,
    private readonly lookEvery = LOOK_EVERY,
  ) {
    this.remoteWrites = new GatheredWrites(remote);
    remote.onNeedsRebuild(() => this.needRebuild());
  }

  get name(): string {
    return this.serving ? this.remote.name : this.local.name;
  }

  state(): 'ready' | 'rebuilding' | 'fallback' {
    if (this.rebuilding || this.awaited) return 'rebuilding';
    return this.serving ? 'ready' : 'fallback';
  }

  onNeedsRebuild(ask: () => void): void {
    this.listeners.push(ask);
  }

  async rebuild(batches: AsyncIterable<readonly TrackDocument[]>): Promise<void> {
    this.rebuilding = true;
    this.awaited = false;
    this.missed = false;
    clearTimeout(this.nextLook);
    try {
      await this.fillBoth(batches, await this.reachable());
      this.filled = true;
    } finally {
      this.rebuilding = false;
      if (!this.serving) this.lookLater();
    }
  }

  async upsert(documents: readonly TrackDocument[]): Promise<void> {
    await this.local.upsert(documents);
    await this.writeRemote(() => this.remoteWrites.upsert(documents));
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.local.remove(ids);
    await this.writeRemote(() => this.remoteWrites.remove(ids));
  }

  async search(query: TrackQuery): Promise<TrackQueryResult> {
    if (!this.serving) return this.local.search(query);
    try {
      return await this.remote.search(query);
    } catch (error) {
      this.lose(error);
      return this.local.search(query);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.nextLook);
    await Promise.all([this.remote.close(), this.local.close()]);
  }

  /** Before the first filling an index of the last run answers better than an empty one. */
  private async reachable(): Promise<boolean> {
    try {
      const whole = await this.remote.inspect();
      if (!this.filled) this.serving = whole;
      return true;
    } catch (error) {
      this.lose(error);
      return false;
    }
  }

  private async fillBoth(
    batches: AsyncIterable<readonly TrackDocument[]>,
    reachable: boolean,
  ): Promise<void> {
    if (!reachable) {
      this.missed = true;
      return this.local.rebuild(batches);
    }
    const relay = new Relay<readonly TrackDocument[]>();
    const remote = this.remote.rebuild(relay).then(
      () => true,
      (error: unknown) => {
        relay.stop();
        this.missed = true;
        this.lose(error);
        return false;
      },
    );
    await this.local.rebuild(relay.through(batches));
    if (await remote) this.serving = !this.missed;
  }

  private async writeRemote(write: () => Promise<void>): Promise<void> {
    if (!this.serving) {
      this.missed = true;
      return;
    }
    try {
      await write();
    } catch (error) {
      this.missed = true;
      this.lose(error);
    }
  }

  private lose(error: unknown): void {
    if (this.serving) this.logger.warn(`${this.remote.name} does not answer as it should: ${String(error)}`);
    this.serving = false;
    if (!this.rebuilding) this.lookLater();
  }

  private lookLater(): void {
    clearTimeout(this.nextLook);
    if (this.closed || this.awaited) return;
    this.nextLook = setTimeout(() => void this.look(), this.lookEvery).unref();
  }

  /** The server is back: it may answer again, unless it lacks something. */
  private async look(): Promise<void> {
    try {
      const whole = await this.remote.inspect();
      if (this.rebuilding || this.closed) return;
      if (!whole || this.missed) this.needRebuild();
      else this.serving = true;
    } catch (error) {
      this.lose(error);
    }
  }

  private needRebuild(): void {
    this.serving = false;
    this.missed = true;
    if (this.rebuilding || this.awaited || this.closed) return;
    this.awaited = true;
    for (const ask of this.listeners) ask();
  }
}

import type { PartialFiles } from './partial-files.js';

/** The half-fetched files of one run, which go when the run is over. */
export class RunPartials {
  private readonly touched = new Set<string>();

  constructor(
    private readonly files: PartialFiles,
    private readonly ownerId: string,
  ) {}

  keyOf(url: string): string {
    return this.files.keyOf(url, this.ownerId);
  }

  /** Moves what an attempt before has left of an address to `audio`, an empty folder. */
  async take(url: string, audio: string): Promise<void> {
    this.touched.add(this.keyOf(url));
    await this.files.take(this.keyOf(url), audio);
  }

  async keep(url: string, audio: string): Promise<void> {
    await this.files.keep(this.keyOf(url), audio);
  }

  /** Nothing of this run will be gone on with. */
  async remove(): Promise<void> {
    for (const key of this.touched) await this.files.remove(key);
  }
}

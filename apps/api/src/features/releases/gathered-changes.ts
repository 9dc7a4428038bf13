/**
 * Tells of changes one portion after the other, without making anybody wait: what comes while a portion is told waits
 * for the next one. So a slow listener is told of many at a time, and a quick one of each at once.
 */
export class GatheredChanges {
  private waiting = new Set<string>();
  private telling: Promise<void> | undefined;

  constructor(private readonly tell: (ids: readonly string[]) => Promise<void>) {}

  add(id: string): void {
    this.waiting.add(id);
    this.telling ??= this.tellAll();
    // Who waits for `told` hears of a failure; until then it must not count as one that nobody heard of.
    this.telling.catch(() => undefined);
  }

  /** Resolves once everything is told. @throws what telling threw */
  async told(): Promise<void> {
    await this.telling;
  }

  private async tellAll(): Promise<void> {
    while (this.waiting.size > 0) {
      const ids = [...this.waiting];
      this.waiting = new Set();
      await this.tell(ids);
    }
    this.telling = undefined;
  }
}

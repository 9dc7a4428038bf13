interface Reading<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (error: Error) => void;
}

/** Hands each item on to a second reader as the first one takes it, so that one source fills two. */
export class Relay<T> implements AsyncIterable<T> {
  private reading: Reading<T> | undefined;
  private wake: (() => void) | undefined;
  private stopped = false;

  /** What the first reader reads. Where it or the source breaks off, the second reader's reading throws. */
  async *through(source: AsyncIterable<T>): AsyncGenerator<T> {
    let whole = false;
    try {
      for await (const item of source) {
        (await this.nextReading())?.resolve({ done: false, value: item });
        yield item;
      }
      whole = true;
    } finally {
      const last = await this.nextReading();
      if (whole) last?.resolve({ done: true, value: undefined });
      else last?.reject(new Error('The documents ended too early.'));
    }
  }

  /** The second reader takes no more; the first one goes on alone. */
  stop(): void {
    this.stopped = true;
    this.wake?.();
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    return {
      next: () =>
        new Promise((resolve, reject) => {
          this.reading = { resolve, reject };
          this.wake?.();
        }),
    };
  }

  /** The second reader's question, once it asks; undefined when it has stopped. */
  private async nextReading(): Promise<Reading<T> | undefined> {
    if (this.reading === undefined && !this.stopped) {
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    const { reading } = this;
    this.reading = undefined;
    return reading;
  }
}

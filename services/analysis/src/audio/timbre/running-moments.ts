/** Mean and standard deviation of a stream of vectors (Welford 1962). */
export class RunningMoments {
  private count = 0;
  private readonly means: Float64Array;
  private readonly squares: Float64Array;

  constructor(size: number) {
    this.means = new Float64Array(size);
    this.squares = new Float64Array(size);
  }

  push(values: ArrayLike<number>): void {
    this.count++;
    for (let i = 0; i < this.means.length; i++) {
      const away = values[i]! - this.means[i]!;
      this.means[i]! += away / this.count;
      this.squares[i]! += away * (values[i]! - this.means[i]!);
    }
  }

  mean(): number[] {
    return [...this.means];
  }

  deviation(): number[] {
    return Array.from(this.squares, (square) => Math.sqrt(square / Math.max(1, this.count)));
  }
}

/** A list of numbers of unknown length in four bytes each; grows by doubling. */
export class GrowingSeries {
  private data = new Float32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Float32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = value;
  }

  /** A view of what was pushed; later pushes may not show in it. */
  values(): Float32Array {
    return this.data.subarray(0, this.length);
  }
}

/** A growing list of 32-bit integers without boxing; `take` hands it over at its exact length. */
export class IntList {
  private items: Int32Array;
  length = 0;

  constructor(capacity = 64) {
    this.items = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.items.length) {
      const grown = new Int32Array(this.items.length * 2);
      grown.set(this.items);
      this.items = grown;
    }
    this.items[this.length++] = value;
  }

  take(): Int32Array {
    return this.items.slice(0, this.length);
  }
}

/** A set of document slots, one bit each. */
export class Bits {
  private constructor(
    readonly size: number,
    private readonly words: Uint32Array,
  ) {}

  static none(size: number): Bits {
    return new Bits(size, new Uint32Array((size + 31) >>> 5));
  }

  static all(size: number): Bits {
    const bits = Bits.none(size);
    bits.words.fill(0xffffffff);
    const rest = size & 31;
    if (rest !== 0) bits.words[bits.words.length - 1] = (1 << rest) - 1;
    return bits;
  }

  has(slot: number): boolean {
    return (this.words[slot >>> 5] & (1 << (slot & 31))) !== 0;
  }

  add(slot: number): void {
    this.words[slot >>> 5] |= 1 << (slot & 31);
  }

  remove(slot: number): void {
    this.words[slot >>> 5] &= ~(1 << (slot & 31));
  }

  copy(): Bits {
    return new Bits(this.size, this.words.slice());
  }

  keepOnly(other: Bits): this {
    for (let word = 0; word < this.words.length; word++) this.words[word] &= other.words[word];
    return this;
  }

  addAll(other: Bits): this {
    for (let word = 0; word < this.words.length; word++) this.words[word] |= other.words[word];
    return this;
  }

  /** Adds the slots that both of the others have. */
  addShared(one: Bits, other: Bits): this {
    for (let word = 0; word < this.words.length; word++) {
      this.words[word] |= one.words[word] & other.words[word];
    }
    return this;
  }

  invert(): this {
    for (let word = 0; word < this.words.length; word++) this.words[word] = ~this.words[word];
    return this.keepOnly(Bits.all(this.size));
  }

  count(): number {
    let count = 0;
    for (const word of this.words) count += bitsIn(word);
    return count;
  }

  isEmpty(): boolean {
    return this.words.every((word) => word === 0);
  }

  /** Calls `visit` with each slot, ascending. */
  forEach(visit: (slot: number) => void): void {
    for (let index = 0; index < this.words.length; index++) {
      let word = this.words[index];
      while (word !== 0) {
        visit((index << 5) + (31 - Math.clz32(word & -word)));
        word &= word - 1;
      }
    }
  }

  slots(): Int32Array {
    const slots = new Int32Array(this.count());
    let at = 0;
    this.forEach((slot) => (slots[at++] = slot));
    return slots;
  }
}

/** Population count by adding neighbouring fields of bits (Warren, Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return (((sum + (sum >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

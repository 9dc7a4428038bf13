/** Seeded random numbers: the only source of chance in the engine. */
export interface Random {
  /** Uniform in [0, 1). */
  unit(): number;
  /** Uniform whole number in [0, below). */
  below(below: number): number;
  /** A generator of its own, the same for the same stream number and independent of how far this one has come. */
  fork(stream: number): Random;
}

/** sfc32 (Chris Doty-Humphrey's Small Fast Counter): 128 bits of state, passes PractRand, 32 bits a step. */
export function seededRandom(seed: number, stream = 0): Random {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 15; warmUp += 1) next();
  return {
    unit: () => next() / 0x1_0000_0000,
    below: (below) => Math.floor((next() / 0x1_0000_0000) * below),
    fork: (child) => seededRandom(seed ^ Math.imul(stream + 1, 0x85ebca6b), child + 1),
  };
}

/** Puts the items in random order, in place (Fisher–Yates). */
export function shuffle(items: Int32Array, random: Random): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    const held = items[i] as number;
    items[i] = items[j] as number;
    items[j] = held;
  }
}

/** Grains of 60 ms overlap by half: long enough for bass, short enough for drums. */
const GRAIN_SECONDS = 0.06;
/** How far a grain may be moved to fit the one before: a period of 60 Hz. */
const SEARCH_SECONDS = 0.017;
/** The fit is looked for on every so many samples. */
const COARSE = 8;

/**
 * Plays faster or slower without moving the key: WSOLA (Verhelst and Roelands 1993). Grains are laid at the wanted
 * speed, each moved by the little that makes it continue the one before. All channels move together.
 * @param rate 1.06 is 6 % faster: the result is 1.06 times shorter
 */
export function stretch(
  channels: readonly Float32Array[],
  sampleRate: number,
  rate: number,
): Float32Array<ArrayBuffer>[] {
  const half = Math.round((GRAIN_SECONDS * sampleRate) / 2);
  const search = Math.round(SEARCH_SECONDS * sampleRate);
  const [guide] = channels;
  const length = guide?.length ?? 0;
  const size = Math.floor(length / rate);
  const out = channels.map(() => new Float32Array(size));
  if (!guide) return out;
  const window = Float32Array.from({ length: half }, (_, at) => Math.sin((at / half) * (Math.PI / 2)) ** 2);
  let last = 0;
  for (let at = 0; at < size; at += half) {
    const wanted = Math.round(at * rate);
    const natural = last + half;
    const from = at === 0 ? 0 : bestFit(guide, natural, wanted, search, half);
    channels.forEach((channel, index) => {
      const target = out[index];
      if (target) lay(channel, target, { from, natural, at, half, window });
    });
    last = from;
  }
  return out;
}

/** The place near `wanted` that sounds most like what would follow naturally. */
function bestFit(
  samples: Float32Array,
  natural: number,
  wanted: number,
  search: number,
  half: number,
): number {
  let [best, highest] = [wanted, -Infinity];
  for (let from = Math.max(0, wanted - search); from <= wanted + search; from += 2) {
    let [product, power] = [0, 1e-9];
    for (let at = 0; at < half; at += COARSE) {
      const value = samples[from + at] ?? 0;
      product += value * (samples[natural + at] ?? 0);
      power += value * value;
    }
    const likeness = product / Math.sqrt(power);
    if (likeness > highest) [best, highest] = [from, likeness];
  }
  return best;
}

interface Grain {
  readonly from: number;
  readonly natural: number;
  readonly at: number;
  readonly half: number;
  readonly window: Float32Array;
}

/** Fades from what would follow naturally into the grain. */
function lay(source: Float32Array, target: Float32Array, { from, natural, at, half, window }: Grain): void {
  for (let step = 0; step < half && at + step < target.length; step++) {
    const share = at === 0 ? 1 : (window[step] ?? 1);
    target[at + step] = share * (source[from + step] ?? 0) + (1 - share) * (source[natural + step] ?? 0);
  }
}

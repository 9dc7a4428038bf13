// What `bench:gapless` sees in a recording of the joins.
import { AMPLITUDE, FREQUENCY } from './gapless-tone.mjs';

const CHUNK = 4096;
const SEARCH = 12_000;
/** Frames around a join that the fits leave out, and how many they take. */
const NEAR = 150;
const FIT = 2048;

/**
 * Where a piece of the whole stands in the recording: the place where its middle fits best.
 * @param guess about where its first frame is expected
 */
function placeOf(recording, whole, from, to, guess) {
  const middle = Math.floor((from + to - CHUNK) / 2);
  const chunk = whole.subarray(middle, middle + CHUNK);
  let best = { at: 0, fit: -Infinity };
  const expected = guess + middle - from;
  for (let at = Math.max(0, expected - SEARCH); at < expected + SEARCH; at++) {
    let [fit, power] = [0, 1e-9];
    // Every third sample to find it, all of them would take minutes.
    for (let index = 0; index < CHUNK; index += 3) {
      const heard = recording[at + index] ?? 0;
      fit += heard * chunk[index];
      power += heard * heard;
    }
    fit /= Math.sqrt(power);
    if (fit > best.fit) best = { at, fit };
  }
  return best.at - (middle - from);
}

/** The sine in a stretch: least squares over its cosine and sine. @returns amplitude, and phase in radians at frame 0 */
function fitSine(samples, from, step) {
  let [cc, cs, ss, cx, sx] = [0, 0, 0, 0, 0];
  for (let index = from; index < from + FIT; index++) {
    const [c, s] = [Math.cos(step * index), Math.sin(step * index)];
    cc += c * c;
    cs += c * s;
    ss += s * s;
    cx += c * samples[index];
    sx += s * samples[index];
  }
  const det = cc * ss - cs * cs;
  const [a, b] = [(cx * ss - sx * cs) / det, (sx * cc - cx * cs) / det];
  return { amplitude: Math.hypot(a, b), phase: Math.atan2(-b, a) };
}

/**
 * Each join of a recording.
 * @param places where each piece begins in the recording, as it should: first frames, at the recording's rate
 */
export function measureJoins({ left, right }, whole, starts, rate, format) {
  const scale = rate / format.rate;
  // Brought to another rate there is no sample to compare with; the sine tells as much.
  const found = scale === 1 ? findPieces(right, whole[1], starts) : null;
  const first = right.findIndex((sample) => Math.abs(sample) > 0.001);
  const step = (2 * Math.PI * FREQUENCY) / rate;
  return starts.slice(1, -1).map((start, index) => {
    const apart = found ? found[index + 1] - found[index] - (start - starts[index]) : null;
    const join = found ? found[index + 1] : Math.round(first + start * scale);
    const before = fitSine(left, join - NEAR - FIT, step);
    const after = fitSine(left, join + NEAR + Math.max(0, apart ?? 0), step);
    const turns = (after.phase - before.phase) / (2 * Math.PI);
    let worst = 0;
    for (let at = join - NEAR; at < join + NEAR; at++)
      worst = Math.max(worst, Math.abs(left[at] - before.amplitude * Math.cos(step * at + before.phase)));
    return {
      apart,
      wrong:
        found && format.lossless ? wrongSamples(right, whole[1], found[index], starts[index], start) : null,
      degrees: Math.abs((turns - Math.round(turns)) * 360),
      clickDb: 20 * Math.log10(worst / AMPLITUDE + 1e-9),
    };
  });
}

function findPieces(recording, whole, starts) {
  const first = recording.findIndex((sample) => Math.abs(sample) > 0.001);
  const found = [];
  for (let piece = 0; piece + 1 < starts.length; piece++) {
    const guess = piece === 0 ? first : found[piece - 1] + starts[piece] - starts[piece - 1];
    found.push(placeOf(recording, whole, starts[piece], starts[piece + 1], guess));
  }
  return found;
}

/** Samples that are not what they were in the whole, from half a second before a join to half a second after it. */
function wrongSamples(recording, whole, place, from, join) {
  let wrong = 0;
  for (let at = join - 20_000; at < join + 20_000; at++)
    if (Math.abs(recording[place + at - from] - Math.round(whole[at] * 32_767) / 32_768) > 1.5 / 32_768)
      wrong += 1;
  return wrong;
}

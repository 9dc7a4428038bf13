const BLOCK_SECONDS = 0.01;
const MIN_TAU_SECONDS = 0.31;
const MAX_TAU_SECONDS = 8.8;
const TAU_MULTIPLIER = 1.1;

/** Perfectly regular music has no trend at all; what lies above this is the same to a dancer. */
const MAX_DANCEABILITY = 5;

/**
 * Danceability by detrended fluctuation analysis (Streich & Herrera 2005, "Detrended Fluctuation Analysis of
 * Music Signals"), with the constants of essentia's Danceability: about 1 for music
 * without a beat, 3 and more for a steady strong beat.
 * `levels` are the deviations of 10 ms blocks. Null for silence
 * and for recordings too short for three window lengths.
 */
export function danceability(levels: Float32Array): number | null {
  const profile = integrate(levels);
  const taus = windowLengths().filter((tau) => tau <= levels.length);
  if (taus.length < 3) return null;
  const fluctuations = taus.map((tau) => fluctuation(profile, tau));
  let exponents = 0;
  for (let i = 0; i + 1 < taus.length; i++) {
    const [now, next] = [fluctuations[i]!, fluctuations[i + 1]!];
    if (now <= 0 || next <= 0) return null;
    exponents += Math.log(next / now) / Math.log((taus[i + 1]! + 3) / (taus[i]! + 3));
  }
  const mean = exponents / (taus.length - 1);
  return mean > 0 ? Math.min(MAX_DANCEABILITY, 1 / mean) : MAX_DANCEABILITY;
}

function windowLengths(): number[] {
  const taus: number[] = [];
  for (let tau = MIN_TAU_SECONDS; tau <= MAX_TAU_SECONDS; tau *= TAU_MULTIPLIER) {
    taus.push(Math.floor(tau / BLOCK_SECONDS));
  }
  return taus;
}

/** Running sum of the deviations from the mean. */
function integrate(levels: Float32Array): Float64Array {
  const mean = levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length);
  const profile = new Float64Array(levels.length);
  let sum = 0;
  for (let i = 0; i < levels.length; i++) profile[i] = sum += levels[i]! - mean;
  return profile;
}

/** Root mean square distance from the straight lines through windows of `tau` blocks. */
function fluctuation(profile: Float64Array, tau: number): number {
  const jump = Math.max(1, Math.floor(tau / 50));
  let total = 0;
  let windows = 0;
  for (let from = 0; from + tau <= profile.length; from += jump * 10) {
    total += residual(profile, from, tau);
    windows++;
  }
  return windows > 0 ? Math.sqrt(total / windows) : 0;
}

/** Mean squared residual of least squares over `tau` values from `from`. */
function residual(profile: Float64Array, from: number, tau: number): number {
  const meanX = (tau - 1) / 2;
  const varianceX = (tau * tau - 1) / 12;
  let meanY = 0;
  for (let i = 0; i < tau; i++) meanY += profile[from + i]!;
  meanY /= tau;
  let covariance = 0;
  let varianceY = 0;
  for (let i = 0; i < tau; i++) {
    const y = profile[from + i]! - meanY;
    covariance += (i - meanX) * y;
    varianceY += y * y;
  }
  covariance /= tau;
  varianceY /= tau;
  return Math.max(0, varianceY - (covariance * covariance) / varianceX);
}

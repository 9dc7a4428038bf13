/** Length of the windows whose loudness is compared, in blocks of 10 ms. */
const WINDOW_BLOCKS = 20;
const FLOOR_DB = -90;

/**
 * Average distance of the loudness from its weighted mean, in dB (Streich 2006, section 4.1), as essentia's
 * DynamicComplexity has it: short windows, in decibels, louder ones weighing more in the mean.
 * `levels` are 10 ms root mean squares. Null when there is not one window.
 */
export function dynamicComplexity(levels: Float32Array): number | null {
  const loudness: number[] = [];
  for (let from = 0; from + WINDOW_BLOCKS <= levels.length; from += WINDOW_BLOCKS) {
    let power = 0;
    for (let i = from; i < from + WINDOW_BLOCKS; i++) power += levels[i]! ** 2;
    loudness.push(Math.max(FLOOR_DB, 10 * Math.log10(power / WINDOW_BLOCKS + 1e-12)));
  }
  if (loudness.length === 0) return null;
  const weights = loudness.map((db) => 0.9 ** -db);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = loudness.reduce((sum, db, i) => sum + db * weights[i]!, 0) / total;
  return loudness.reduce((sum, db) => sum + Math.abs(db - mean), 0) / loudness.length;
}

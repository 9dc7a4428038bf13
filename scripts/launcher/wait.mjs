/** Milliseconds on a clock that never jumps. */
export const now = () => performance.now();

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again and again until the answer is true.
 * @param {() => Promise<boolean> | boolean} question
 * @param {{ forMs: number, everyMs?: number }} limits
 * @returns {Promise<boolean>} false when the time is over
 */
export async function until(question, { forMs, everyMs = 50 }) {
  const end = now() + forMs;
  for (;;) {
    if (await question()) return true;
    if (now() >= end) return false;
    await sleep(everyMs);
  }
}

import { say } from '../launcher/say.mjs';

/** Counts what was right. After a step that fails the rest is not tried: it stands on it. */
export function createSteps() {
  let passed = 0;
  let notRun = 0;
  return {
    /** @template T @param {string} name @param {() => Promise<T>} run @returns {Promise<T>} */
    step: async (name, run) => {
      const from = performance.now();
      const result = await run();
      passed += 1;
      say(`✓ ${name} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
      return result;
    },
    /** What cannot be tried here. It counts as neither. @param {string} name @param {string} why */
    skip: (name, why) => {
      notRun += 1;
      say(`– ${name}: not run, ${why}`);
    },
    /** @param {number} failed */
    summary: (failed) => `${passed} passed, ${failed} failed${notRun === 0 ? '' : `, ${notRun} not run`}`,
  };
}

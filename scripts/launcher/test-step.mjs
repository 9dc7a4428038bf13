import { say } from './say.mjs';

/**
 * What a step found. @typedef {{ passed: number, failed: number }} Count
 * One part of `npm test`. `run` shows its own output. @typedef {{ name: string, run: () => Promise<Count> }} TestStep
 */

/** A check that is one yes or no. @param {number} exitCode @returns {Count} */
export const countCheck = (exitCode) =>
  exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/**
 * Sums a step up. No test at all is a failure: a pattern that matches nothing must not look green. So is a program that
 * failed without naming a failed test.
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
export function judge({ passed, failed }, exitCode) {
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/** Runs the steps one after the other, to the last, whatever fails. @param {TestStep[]} steps @returns {Promise<Count>} the sum */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  const lines = [];
  for (const { name, run } of steps) {
    say(`── ${name} ──`);
    const began = performance.now();
    const { passed, failed } = await attempt(run);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    lines.push(
      `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)} ${passed} passed, ${failed} failed in ${seconds} s`,
    );
    console.log(`${lines.at(-1)}\n`);
  }
  console.log(lines.join('\n'));
  return total;
}

async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error.name === 'Refusal' ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

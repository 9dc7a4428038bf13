import { say } from './say.mjs';

/**
 * What a step found. @typedef {{ passed: number, failed: number }} Count
 * One part of `npm test`. `run` shows its own output, unless the step is `quiet`: then it answers it as `output`.
 * @typedef {{ name: string, quiet?: boolean, run: () => Promise<Count & { output?: string }> }} TestStep
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

/**
 * Runs the steps one after the other, to the last, whatever fails. The quiet ones run beside the last of the others:
 * the end-to-end tests wait for pages most of the time.
 * @param {TestStep[]} steps
 * @returns {Promise<Count>} the sum
 */
export async function runSteps(steps) {
  const loud = steps.filter(({ quiet }) => !quiet);
  const quiet = steps.filter((step) => step.quiet);
  const last = loud.pop();
  const before = await inTurn(loud);
  const beside = await Promise.all([inTurn(last === undefined ? [] : [last]), inTurn(quiet)]);
  const results = [...before, ...beside.flat()];
  console.log(results.map(({ line }) => line).join('\n'));
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function inTurn(steps) {
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

async function runStep({ name, quiet, run }) {
  if (!quiet) say(`── ${name} ──`);
  const began = performance.now();
  const { passed, failed, output } = await attempt(run);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const line = `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)} ${passed} passed, ${failed} failed in ${seconds} s`;
  if (failed > 0 && output !== undefined) console.log(`── ${name} ──\n${output}`);
  console.log(`${line}\n`);
  return { passed, failed, line };
}

async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error.name === 'Refusal' ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

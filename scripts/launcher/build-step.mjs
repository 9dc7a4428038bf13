import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { say } from './say.mjs';
import { sourceHash } from './source-hash.mjs';

/**
 * One thing that is made from sources.
 * @typedef {{ name: string, inputs: string[], outputs: string[], settings?: string, make: () => Promise<number> }} BuildStep
 *   inputs and outputs are relative to the clone; `settings` is what else goes in; `make` resolves with an exit code
 */

const hashOf = ({ inputs, settings = '' }) => sourceHash(root, inputs) + settings;

const stampOf = (name) => inRoot('node_modules', '.segue', `${name}.stamp`);

/** Whether the outputs are there and were made from the inputs as they are now. @param {BuildStep} step */
export function isFresh(step) {
  const { name, outputs } = step;
  const stamp = stampOf(name);
  return (
    outputs.every((output) => existsSync(inRoot(output))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hashOf(step)
  );
}

/** Makes what is not fresh. The stamp is taken before the work, so a file saved meanwhile is seen next time. @param {BuildStep} step */
export async function runBuildStep(step) {
  if (isFresh(step)) return;
  say(`building ${step.name} …`);
  const stamp = stampOf(step.name);
  const hash = hashOf(step);
  rmSync(stamp, { force: true });
  const code = await step.make();
  if (code !== 0)
    throw new Refusal(`Building ${step.name} failed (exit code ${code}): what it said is above.`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

import { Refusal } from '../launcher/refusal.mjs';

const steps = ['major', 'minor', 'patch'];

/**
 * The version after `current`, by Semantic Versioning.
 * @param {string} current "0.1.0"
 * @param {string | undefined} step `major`, `minor` or `patch`
 */
export function nextVersion(current, step) {
  const place = steps.indexOf(step);
  if (place === -1) throw new Refusal(`Usage: npm run release -- ${steps.join('|')}`);
  const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(current)?.slice(1).map(Number);
  if (numbers === undefined)
    throw new Refusal(`“${current}” is no version: package.json must say three numbers.`);
  return numbers
    .map((number, index) => (index < place ? number : index === place ? number + 1 : 0))
    .join('.');
}

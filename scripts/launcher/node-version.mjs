import { Refusal } from './refusal.mjs';

const oldest = [20, 19];

/** @param {string} version e.g. `20.19.0` */
export function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

export function checkNode(version = process.versions.node) {
  if (isNodeNewEnough(version)) return;
  throw new Refusal(
    `Segue needs Node ${oldest.join('.')} or newer, this is ${version}. Install Node 20 (https://nodejs.org) and run this again.`,
  );
}

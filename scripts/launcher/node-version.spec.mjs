import { describe, expect, it } from 'vitest';
import { checkNode, isNodeNewEnough } from './node-version.mjs';

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is new enough', (version) => {
    expect(isNodeNewEnough(version)).toBe(true);
  });

  it.each(['20.18.3', '18.20.0', '16.0.0'])('%s is refused, with the version to install', (version) => {
    expect(() => checkNode(version)).toThrow(`Segue needs Node 20.19 or newer, this is ${version}`);
  });
});

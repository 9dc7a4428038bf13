import { describe, expect, it } from 'vitest';
import { isSameTree, lockHash } from './dependencies.mjs';

const lock = {
  packages: {
    '': { name: 'segue' },
    'apps/api': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'apps/api/node_modules/pg': { version: '8.23.1' },
    'node_modules/@img/sharp-win32': { version: '1.0.0', optional: true },
  },
};
const installed = {
  packages: { 'node_modules/zod': { version: '4.6.7' }, 'apps/api/node_modules/pg': { version: '8.23.1' } },
};

describe('whether node_modules is what the lock asks for', () => {
  it('is so when every package is there at its version, apart from those for other systems', () => {
    expect(isSameTree(lock, installed)).toBe(true);
  });

  it('is not so with another version, or with a nested package missing', () => {
    const other = { packages: { ...installed.packages, 'node_modules/zod': { version: '4.6.6' } } };
    expect(isSameTree(lock, other)).toBe(false);
    expect(isSameTree(lock, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBe(false);
  });

  it('changes with the lock and with the binary interface of Node', () => {
    expect(new Set([lockHash('a', '115'), lockHash('b', '115'), lockHash('a', '127')]).size).toBe(3);
  });
});

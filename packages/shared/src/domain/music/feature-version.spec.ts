import { describe, expect, it } from 'vitest';
import { isComparable, isFeatureVersion, isOutdated } from './feature-version.js';

describe('a feature version', () => {
  it('is a name and a revision that counts from one', () => {
    expect(isFeatureVersion('audio/1')).toBe(true);
    expect(['audio', 'audio/0', 'audio/x', '/1', 'Audio/1', ''].some(isFeatureVersion)).toBe(false);
  });

  it('compares only with itself', () => {
    expect(isComparable('vector/2', 'vector/2')).toBe(true);
    expect(isComparable('vector/1', 'vector/2')).toBe(false);
  });

  it('is outdated when the same method has a higher revision, by number and not by text', () => {
    expect(isOutdated('audio/9', 'audio/10')).toBe(true);
    expect(isOutdated('audio/10', 'audio/9')).toBe(false);
    expect(isOutdated('vector/1', 'audio/2')).toBe(false);
  });
});

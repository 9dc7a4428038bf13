import { expect, it } from 'vitest';
import { shortTime } from './short-time';

it.each([
  [null, '–'],
  [0.04, '0.0 s'],
  [9.96, '10 s'],
  [99, '99 s'],
  [100, '2 min'],
  [5990, '2 h'],
  [47 * 3600, '47 h'],
  [3 * 86_400, '3 d'],
])('%s seconds are %s', (seconds, words) => expect(shortTime(seconds)).toBe(words));

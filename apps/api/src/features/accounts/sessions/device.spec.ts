import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceOf } from './device.js';

const mozilla = (rest: string) => `Mozilla/5.0 (${rest}`;

describe('the words for a device', () => {
  it.each([
    [mozilla('X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0'), 'Firefox on Linux'],
    [
      mozilla('Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0'),
      'Edge on Windows',
    ],
    [
      mozilla('Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/18.0 Safari/605'),
      'Safari on macOS',
    ],
    [
      mozilla('iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 CriOS/140 Mobile Safari/604'),
      'Chrome on iPhone',
    ],
    [
      mozilla('Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36'),
      'Chrome on Android',
    ],
    [
      mozilla('X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0.0.0 Safari/537.36'),
      'Chrome on Linux',
    ],
    ['curl/8.5.0', 'Unknown device'],
  ])('%s is %s', (userAgent, words) => {
    expect(deviceOf(userAgent)).toBe(words);
  });

  it('never are what a browser wrote, so that nothing written there can mislead', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(deviceOf(text)).toMatch(/^(Unknown device|[A-Z][A-Za-z ]+|iPhone|iPad)$/);
      }),
    );
  });
});

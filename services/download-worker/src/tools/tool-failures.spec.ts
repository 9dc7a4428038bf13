import { describe, expect, it } from 'vitest';
import { toolFailure } from './tool-failures.js';

describe('what a program said when it failed', () => {
  it.each([
    ['ERROR: [youtube] abc: Video unavailable', 'gone'],
    ['ERROR: [generic] Unable to download webpage: HTTP Error 404: Not Found', 'gone'],
    ['ERROR: [youtube] abc: Sign in to confirm your age', 'sign-in-needed'],
    ['ERROR: This video is private video. Sign in if you have been granted access', 'sign-in-needed'],
    ['No active Apple Music subscription found, you won’t be able to download anything', 'sign-in-needed'],
    ['ERROR: The uploader has not made this video available in your country geo restricted', 'geo-blocked'],
    ['ERROR: Unsupported URL: https://example.org', 'not-audio'],
    ['OSError: [Errno 28] No space left on device', 'disk-full'],
    ['ERROR: Tunnel connection failed: 403 Refused by Segue: private address', 'address-refused'],
  ])('%s', (said, code) => {
    expect(toolFailure('yt-dlp', said)).toMatchObject({ name: 'FetchFailed', code });
  });

  it('waits when the site said “later”', () => {
    expect(toolFailure('yt-dlp', 'ERROR: HTTP Error 429: Too Many Requests').name).toBe('FetchLater');
  });

  it('is passing trouble when it does not say why, and never shows a secret', () => {
    const error = toolFailure('yt-dlp', 'connection reset (SID=s3cr3t)', ['s3cr3t']);
    expect(error.name).toBe('Error');
    expect(error.message).toBe('yt-dlp failed: connection reset (SID=…)');
  });
});

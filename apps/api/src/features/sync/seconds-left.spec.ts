import { describe, expect, it } from 'vitest';
import { secondsLeft } from './seconds-left.js';

const running = (done: number, total: number | null) => {
  return { status: 'running', progress: { done, total, message: '' } } as const;
};

describe('the seconds that are left', () => {
  it('are one for each tracklist that is to come, with a token', () => {
    expect(secondsLeft({ listing: null, waiting: 600, withToken: true })).toBe(600);
    expect(secondsLeft({ listing: null, waiting: 25, withToken: false })).toBe(60);
  });

  it('count the pages that are to come, and the tracklists of what they list', () => {
    expect(secondsLeft({ listing: running(100, 300), waiting: 100, withToken: true })).toBe(2 + 200 + 100);
  });

  it('are not known before the first page', () => {
    expect(secondsLeft({ listing: running(0, null), waiting: 5, withToken: true })).toBeNull();
  });
});

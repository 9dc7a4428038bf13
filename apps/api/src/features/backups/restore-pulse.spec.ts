import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RestoreNews } from './restore-news.js';
import { RestorePulse } from './restore-pulse.js';

describe('the pulse of a restore', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says at once and every second how far it is, and then that it is done', async () => {
    const said: RestoreNews[] = [];
    const pulse = new RestorePulse((news) => said.push(news));
    const report = pulse.with(() => undefined);
    let finish = () => undefined as void;
    const work = pulse.during(() => new Promise<void>((resolve) => (finish = resolve)));
    report({ done: 2, total: 9, message: 'Restoring Track' });
    await vi.advanceTimersByTimeAsync(1000);
    finish();
    await work;
    await vi.advanceTimersByTimeAsync(5000);
    expect(said).toEqual([
      { type: 'restoring', progress: { done: 0, total: null, message: 'Clearing the way' } },
      { type: 'restoring', progress: { done: 2, total: 9, message: 'Restoring Track' } },
      { type: 'restored' },
    ]);
  });

  it('says that nothing was restored when that failed, and lets the failure through', async () => {
    const said: RestoreNews[] = [];
    const pulse = new RestorePulse((news) => said.push(news));
    await expect(pulse.during(() => Promise.reject(new Error('damaged')))).rejects.toThrow('damaged');
    expect(said.at(-1)).toEqual({ type: 'not-restored' });
  });
});

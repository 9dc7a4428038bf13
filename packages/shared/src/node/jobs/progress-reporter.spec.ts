import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProgressReporter } from './progress-reporter.js';

const at = (done: number) => ({ done, total: 10, message: '' });

describe('reports of progress', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function reporting() {
    const sent: [number, unknown][] = [];
    const reporter = new ProgressReporter((progress, detail) => sent.push([progress.done, detail]), 100);
    return { sent, reporter };
  }

  it('go out at once, then the newest of each stretch of time', () => {
    const { sent, reporter } = reporting();
    for (const done of [1, 2, 3]) reporter.report(at(done));
    expect(sent).toEqual([[1, undefined]]);
    vi.advanceTimersByTime(100);
    expect(sent).toEqual([
      [1, undefined],
      [3, undefined],
    ]);
    vi.advanceTimersByTime(1000);
    expect(sent).toHaveLength(2);
    reporter.report(at(4));
    expect(sent.at(-1)).toEqual([4, undefined]);
  });

  it('do not lose a detail to a later one without', () => {
    const { sent, reporter } = reporting();
    reporter.report(at(1));
    reporter.report(at(2), 'the best so far');
    reporter.report(at(3));
    vi.advanceTimersByTime(100);
    expect(sent.at(-1)).toEqual([3, 'the best so far']);
  });

  it('stop when they are told to', () => {
    const { sent, reporter } = reporting();
    reporter.report(at(1));
    reporter.report(at(2));
    reporter.stop();
    vi.advanceTimersByTime(1000);
    expect(sent).toHaveLength(1);
  });
});

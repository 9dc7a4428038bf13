import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countPlaywright, countVitest } from './test-reports.mjs';
import { judge, runSteps } from './test-step.mjs';

describe('what a step counts', () => {
  it('is a failure when it ran no test', () => {
    expect(judge({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('is a failure when the program failed and no test did', () => {
    expect(judge({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('is what the program says otherwise', () => {
    expect(judge({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
    expect(judge({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('has a vitest file that cannot be loaded as one that failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countVitest({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({
      passed: 1,
      failed: 2,
    });
  });

  it('has a Playwright error outside of any test as one that failed', () => {
    const stats = { expected: 3, flaky: 1, unexpected: 1, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2 });
  });
});

describe('the steps of npm test', () => {
  beforeEach(() => {
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  });
  afterEach(() => vi.restoreAllMocks());

  it('all run, whatever fails or throws, and are summed', async () => {
    const steps = [
      { name: 'one', run: async () => ({ passed: 2, failed: 1 }) },
      { name: 'two', run: () => Promise.reject(new Error('broken')) },
      { name: 'three', run: async () => ({ passed: 4, failed: 0 }) },
    ];
    expect(await runSteps(steps)).toEqual({ passed: 6, failed: 2 });
  });

  it('run the quiet ones beside the last of the others, and show what these said when they fail', async () => {
    const order = [];
    let endLast = () => undefined;
    const last = new Promise((resolve) => (endLast = resolve));
    const step = (name, count, more = {}) => ({
      name,
      run: async () => (order.push(name), { passed: 1, failed: 0, ...count }),
      ...more,
    });
    const steps = [
      step('first', {}),
      { name: 'last', run: () => last.then(() => ({ passed: 1, failed: 0 })) },
      step('lint', { failed: 1, output: 'a line too long' }, { quiet: true }),
      { name: 'walls', quiet: true, run: async () => (endLast(), { passed: 1, failed: 0, output: 'fine' }) },
    ];
    expect(await runSteps(steps)).toEqual({ passed: 4, failed: 1 });
    expect(order).toEqual(['first', 'lint']);
    const said = console.log.mock.calls.join('\n');
    expect(said).toContain('a line too long');
    expect(said).not.toContain('fine');
  });
});

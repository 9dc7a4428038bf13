import { existsSync, readFileSync } from 'node:fs';

/** What a test runner's JSON report counts; nothing when it wrote none. @returns {import('./test-step.mjs').Count} */
export function readReport(file, count) {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
}

/** vitest: a file that cannot even be loaded has no tests in the report, and counts as one that failed. */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Playwright: `expected` went as they should, `flaky` did so at the second attempt; `errors` are those outside of any test. */
export function countPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

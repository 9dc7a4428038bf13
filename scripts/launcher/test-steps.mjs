import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { binFolder, inRoot, root } from './paths.mjs';
import { capture, show } from './shell.mjs';
import { countPlaywright, countVitest, readReport } from './test-reports.mjs';
import { countCheck, judge } from './test-step.mjs';

const reports = inRoot('node_modules', '.segue', 'reports');

/** A script of package.json that says yes or no. */
const check = (name) => ({
  name,
  quiet: true,
  run: async () => {
    const { code, output } = await capture('npm', ['run', '--silent', name], { cwd: root });
    return { ...countCheck(code), output };
  },
});

/** The scripts of package.json that find drift (`check:env`, …): whoever adds one has it run. */
function driftChecks() {
  const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const names = Object.keys(scripts).filter((name) => name.startsWith('check:'));
  return names.map(check);
}

/** A runner that writes a JSON report, counted by `count`. `services` puts Postgres and Redis beside it. */
const reported =
  ({ name, services, command, count, env }) =>
  async () => {
    const report = path.join(reports, `${name}.json`);
    mkdirSync(reports, { recursive: true });
    rmSync(report, { force: true });
    const [program, ...args] = command(report);
    const runner = path.join(binFolder, program);
    const withServices = [process.execPath, inRoot('scripts/with-services.mjs')];
    const [first, ...rest] = [...(services ? withServices : []), runner, ...args];
    const code = await show(first, rest, { cwd: root, env: await env?.(report) });
    return judge(readReport(report, count), code);
  };

const vitest = (project, services) => ({
  name: project,
  run: reported({
    name: project,
    services,
    count: countVitest,
    command: (report) => [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  }),
});

const endToEnd = {
  name: 'end-to-end',
  run: reported({
    name: 'end-to-end',
    services: true,
    count: countPlaywright,
    command: () => ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'],
    env: async (report) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: report, CHROMIUM_PATH: await ensureChromium() }),
  }),
};

/** All of `npm test`; the checks run beside the end-to-end tests. @returns {import('./test-step.mjs').TestStep[]} */
export const testSteps = () => [
  { name: 'build', run: () => buildAll().then(() => countCheck(0)) },
  vitest('unit', false),
  vitest('medium', true),
  endToEnd,
  ...['types', 'walls', 'lint'].map(check),
  ...driftChecks(),
];

/**
 * `npm test`: everything that must be right, on a machine with nothing but Node. `npm test -- unit lint` runs these steps only.
 * The last line is `N passed, N failed`.
 */
import { ensureDependencies } from './launcher/dependencies.mjs';
import { listenForInterruption } from './launcher/interruption.mjs';
import { ensureIfPossible, ensureNeeds } from './launcher/needs.mjs';
import { checkNode } from './launcher/node-version.mjs';
import { Refusal, runMain } from './launcher/refusal.mjs';
import { interruptPrograms } from './launcher/shell.mjs';
import { runSteps } from './launcher/test-step.mjs';
import { testSteps } from './launcher/test-steps.mjs';

await runMain(async () => {
  let count = { passed: 0, failed: 1 };
  void listenForInterruption().when.then(() => {
    interruptPrograms();
    process.exit(130);
  });
  try {
    checkNode();
    await ensureDependencies();
    await ensureNeeds(['postgres', 'redis', 'ffmpeg']);
    await ensureIfPossible(['ytDlp']);
    count = await runSteps(chosen(testSteps(), process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
  }
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  return count.failed === 0 ? 0 : 1;
});

function chosen(steps, names) {
  const known = steps.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Refusal(`No step is called ${unknown}. The steps are: ${known.join(', ')}`);
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
}

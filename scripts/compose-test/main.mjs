/**
 * `npm run test:compose`: builds our images, starts all of Segue with docker compose as a person would, has it do the
 * main job over HTTP, lets parts of it crash, and takes it down again. Without a Docker engine here it starts one, with
 * stand-ins of the base images made of Debian's packages: nothing is pulled.
 */
import { listenForInterruption } from '../launcher/interruption.mjs';
import { runMain } from '../launcher/refusal.mjs';
import { say } from '../launcher/say.mjs';
import { interruptPrograms } from '../launcher/shell.mjs';
import { findCompose } from './compose-program.mjs';
import { findEngine } from './engine.mjs';
import { makeInstallation } from './installation.mjs';
import { makeStandIns } from './stand-ins.mjs';
import { createSteps } from './steps.mjs';
import { story } from './story.mjs';

await runMain(async () => {
  void listenForInterruption().when.then(interruptPrograms);
  const { step, passed } = createSteps();
  const engine = await step('a Docker engine', findEngine);
  let failed = 0;
  try {
    if (engine.own) await step('stand-ins of the base images', () => makeStandIns(engine));
    await withInstallation(engine, (installation) => story({ engine, installation, step }));
  } catch (error) {
    failed = 1;
    console.error(error instanceof Error ? error.message : error);
  } finally {
    await engine.stop();
  }
  console.log(`\n${passed()} passed, ${failed} failed`);
  return failed;
});

/** Takes the installation down whatever happens; after a failure its logs are shown first. */
async function withInstallation(engine, use) {
  const installation = await makeInstallation({ engine, program: await findCompose() });
  try {
    await use(installation);
  } catch (error) {
    console.error(await installation.logs());
    throw error;
  } finally {
    say('taking all of it down …');
    await installation.down();
  }
}

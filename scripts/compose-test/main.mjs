/**
 * `npm run test:compose`: builds our images, starts all of Segue with docker compose as a person would, has it do the
 * main job over HTTP, lets parts of it crash, restores a backup, and takes it down again; then upgrades an older version
 * with a library in it. `npm run test:compose -- v0.1.0` names that version: a tag or a commit. Without a Docker engine
 * here it starts one, with stand-ins of the base images made of Debian's packages: nothing is pulled.
 */
import { listenForInterruption } from '../launcher/interruption.mjs';
import { runMain } from '../launcher/refusal.mjs';
import { say } from '../launcher/say.mjs';
import { interruptPrograms } from '../launcher/shell.mjs';
import { findCompose } from './compose-program.mjs';
import { findEngine } from './engine.mjs';
import { makeInstallation } from './installation.mjs';
import { findPrevious } from './previous-version.mjs';
import { makeStandIns } from './stand-ins.mjs';
import { createSteps } from './steps.mjs';
import { story } from './story.mjs';
import { upgrade } from './upgrade.mjs';

await runMain(async () => {
  void listenForInterruption().when.then(interruptPrograms);
  const { previous, whyNone } = await findPrevious(process.argv[2]);
  const { step, skip, summary } = createSteps();
  const engine = await step('a Docker engine', findEngine);
  let failed = 0;
  try {
    if (engine.own) await step('stand-ins of the base images', () => makeStandIns(engine));
    await withInstallation({ engine, secretsInFiles: true, user: 4321 }, (installation) =>
      story({ engine, installation, step }),
    );
    if (whyNone !== undefined) skip('an upgrade with data', whyNone);
    else await withInstallation({ engine }, (installation) => upgrade({ installation, step, previous }));
  } catch (error) {
    failed = 1;
    console.error(error instanceof Error ? error.message : error);
  } finally {
    await engine.stop();
  }
  console.log(`\n${summary(failed)}`);
  return failed;
});

/** Takes the installation down whatever happens; after a failure its logs are shown first. */
async function withInstallation(options, use) {
  const installation = await makeInstallation({ program: await findCompose(), ...options });
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

/** Builds what changed: the database client, the servers, the pages. */
import { buildAll } from './launcher/build.mjs';
import { runMain } from './launcher/refusal.mjs';

await runMain(buildAll);

/** `npm run restore -- FILE`: puts a backup in the place of what is in this installation. */
import { runMain } from './launcher/refusal.mjs';
import { runAtConsole } from './launcher/run-at-console.mjs';

await runMain(() => runAtConsole('apps/api/dist/features/backups/restore-main.js', process.argv.slice(2)));

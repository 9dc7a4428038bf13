/** `npm run backup`: writes a backup of this installation and says where it is. */
import { runMain } from './launcher/refusal.mjs';
import { runAtConsole } from './launcher/run-at-console.mjs';

await runMain(() => runAtConsole('apps/api/dist/features/backups/backup-main.js', process.argv.slice(2)));

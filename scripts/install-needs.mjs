/** Installs the system programs that Segue uses, and nothing else: for the one time that root is needed. */
import { ensureIfPossible, ensureNeeds } from './launcher/needs.mjs';
import { runMain } from './launcher/refusal.mjs';
import { say } from './launcher/say.mjs';

await runMain(async () => {
  await ensureNeeds(['postgres', 'redis', 'ffmpeg']);
  await ensureIfPossible(['ytDlp']);
  say('everything that Segue needs is on this machine');
});

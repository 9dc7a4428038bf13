/** `node scripts/release-notes.mjs v0.2.0`: what CHANGELOG.md says of a version, for its release page. */
import { readFileSync } from 'node:fs';
import { inRoot } from './launcher/paths.mjs';
import { Refusal, runMain } from './launcher/refusal.mjs';
import { releaseNotes } from './release/changelog.mjs';

await runMain(() => {
  const [tag] = process.argv.slice(2);
  if (tag === undefined) throw new Refusal('Usage: node scripts/release-notes.mjs v0.2.0');
  console.log(releaseNotes(readFileSync(inRoot('CHANGELOG.md'), 'utf8'), tag.replace(/^v/, '')));
});

/**
 * `npm run release -- minor`: gives every package and the chart the next version, closes the changelog's section, commits
 * and tags. Nothing is pushed: the tag is what `.github/workflows/release.yml` waits for.
 */
import { readFileSync } from 'node:fs';
import { inRoot, root } from './launcher/paths.mjs';
import { Refusal, runMain } from './launcher/refusal.mjs';
import { capture, must } from './launcher/shell.mjs';
import { writeWhole } from './launcher/whole-file.mjs';
import { closeUnreleased } from './release/changelog.mjs';
import { nextVersion } from './release/next-version.mjs';
import { lockWithVersion, withVersion } from './release/package-files.mjs';
import { workspaceFolders } from './release/workspace-folders.mjs';

const chart = 'deploy/helm/segue/Chart.yaml';
const git = (...args) => must('git', args, { cwd: root });
const read = (file) => readFileSync(inRoot(file), 'utf8');

await runMain(async () => {
  const version = nextVersion(JSON.parse(read('package.json')).version, process.argv[2]);
  const tag = `v${version}`;
  if ((await git('status', '--porcelain')) !== '')
    throw new Refusal('There are changes that are not committed: a release is made of commits alone.');
  if (
    (await capture('git', ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}`], { cwd: root })).code === 0
  )
    throw new Refusal(`The tag ${tag} is there already.`);
  const changed = newFiles(version);
  for (const [file, text] of Object.entries(changed)) writeWhole(inRoot(file), text);
  await git('add', ...Object.keys(changed));
  await git('commit', '--quiet', '--message', `Release ${version}`);
  await git('tag', '--annotate', tag, '--message', `Segue ${version}`);
  console.log(`Committed and tagged ${tag}. To publish it: git push --follow-tags`);
});

/** @returns {Record<string, string>} what each file is to hold */
function newFiles(version) {
  const folders = workspaceFolders();
  const manifests = ['package.json', ...folders.map((folder) => `${folder}/package.json`)];
  const edit = (file, change) => [file, `${JSON.stringify(change(JSON.parse(read(file))), null, 2)}\n`];
  const today = new Date().toISOString().slice(0, 10);
  return Object.fromEntries([
    ...manifests.map((file) => edit(file, (manifest) => withVersion(manifest, version))),
    edit('package-lock.json', (lock) => lockWithVersion(lock, folders, version)),
    ['CHANGELOG.md', closeUnreleased(read('CHANGELOG.md'), version, today)],
    [chart, read(chart).replace(/^(version|appVersion): .*$/gm, `$1: ${version}`)],
  ]);
}

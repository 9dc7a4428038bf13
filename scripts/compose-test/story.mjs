import { makeBackup, restoreBackup, spoil } from './backup.mjs';
import { checkComposeFiles, checkRefusesWithoutSecrets } from './compose-files.mjs';
import { crashWhileAnalysing } from './crashes.mjs';
import { startDiscogs } from './discogs.mjs';
import { checkHeld } from './held.mjs';
import { checkContents, checkSizes } from './images.mjs';
import { checkMemory } from './memory.mjs';
import { person } from './person.mjs';
import { checkSecretFiles } from './secret-files.mjs';
import {
  checkAnalysed,
  exportSet,
  generate,
  importExport,
  search,
  songsFor,
  someTracks,
  uploadSongs,
} from './thread.mjs';
import { present } from './versions.mjs';

const songsAtOnce = 5;
const crashing = ['analysis', 'api', 'redis'];

/** What is done with an installation, each step on the ones before. */
export async function story({ engine, installation, step }) {
  await installation.become(present);
  await step('the compose files are right with every profile', () => checkComposeFiles(installation));
  await step('nothing starts without secrets', () => checkRefusesWithoutSecrets(installation));
  await step('our images are built', installation.build);
  await step('they are as small as promised', () => checkSizes(engine));
  await step('they carry what their process needs alone', () => checkContents(engine));
  await step('two apis begin at once on an empty database', () => installation.up('--scale', 'api=2'));
  await step('all of it is up and healthy, with one', () => installation.up());
  await step('limits hold: memory, rights, what can be written and reached', () =>
    checkHeld(engine, installation),
  );
  await step('secrets come from files', () => checkSecretFiles(installation));
  await step('it asks for little memory when idle', () => checkMemory(engine, installation));
  await step('a Discogs of our own', () => startDiscogs(installation));

  const owner = person(installation.url);
  await step('the owner makes an account', owner.setUp);
  await step('imports a collection, tracklists follow', () => importExport(owner));
  await step('finds a track while typing', () => search(owner));
  const songs = songsFor(await someTracks(owner, songsAtOnce * (crashing.length + 1)));
  const batches = [...crashing, 'first'].map(() => songs.splice(0, songsAtOnce));
  const first = batches.pop();
  await step('uploads songs', () => uploadSongs(owner, first));
  await step('their tempo is heard', () => checkAnalysed(owner, first));
  const set = await step('a set is written', () => generate(owner, first));
  await step('and exported', () => exportSet(owner, set));

  const { trackId } = first[0];
  const track = await owner.ask(`/api/tracks/${trackId}`);
  const backup = await step('a backup is made by the button', () => makeBackup(owner));
  await step('the set is deleted, a track misnamed', () => spoil(owner, set, trackId));
  await step('the backup brings both back; what was there is a restore point', () =>
    restoreBackup(owner, backup, set, track),
  );

  for (const [index, service] of crashing.entries()) {
    await step(`${service} crashes, nothing is lost`, () =>
      crashWhileAnalysing(installation, owner, service, batches[index]),
    );
  }
  await step('everything is healthy again', () => installation.up());
  await step('a second start finds everything', async () => {
    await installation.compose('restart');
    await installation.up();
    await owner.signIn();
    await exportSet(owner, set);
  });
}

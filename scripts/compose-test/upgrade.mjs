import { isDeepStrictEqual } from 'node:util';
import { makeBackup, tryBackup } from './backup.mjs';
import { startDiscogs } from './discogs.mjs';
import { answersAgain, picture } from './library.mjs';
import { letGo, takeLock } from './migration-lock.mjs';
import { person } from './person.mjs';
import { unpackPrevious } from './previous-version.mjs';
import {
  checkAnalysed,
  generate,
  importExport,
  search,
  songsFor,
  someTracks,
  uploadSongs,
} from './thread.mjs';
import { present } from './versions.mjs';
import { checkRefusal, comeFromTheFuture, goBack } from './way-back.mjs';

const songsBefore = 4;
const replicas = 2;

/**
 * An older version with a library in it becomes this one, on the same volumes; and there is no way back but by a backup.
 * @param {{ previous: import('./previous-version.mjs').Previous }} from
 */
export async function upgrade({ installation, step, previous: { migrations, ...from } }) {
  const previous = await unpackPrevious(from);
  await installation.become(previous);
  await step(`an older version is built: ${previous.name}`, installation.build);
  await step('the older version is up', () => installation.up());
  const owner = person(installation.url);
  await step('it is given a library', async () => {
    await startDiscogs(installation);
    await owner.setUp();
    await importExport(owner);
  });
  const songs = songsFor(await someTracks(owner, songsBefore + 1));
  const later = songs.pop();
  const trackIds = songs.map(({ trackId }) => trackId);
  const set = await step('with songs that it has heard, and a set', async () => {
    await uploadSongs(owner, songs);
    await checkAnalysed(owner, songs);
    return generate(owner, songs);
  });
  const before = await picture(owner, trackIds, set);

  await installation.become(present);
  await step(`this version begins ${replicas} times at once: all wait for who holds the lock`, () =>
    startInLine(installation),
  );
  await step('one of them has brought the database up to date, all are healthy', () =>
    checkReplicas(installation),
  );
  await step('nobody has to sign in again, and everything is there', () =>
    checkSame(owner, before, trackIds, set),
  );
  await step('what was found is found', () => search(owner));
  await step('there is a backup of before, which can be restored', () => checkBackup(owner, migrations));
  await step('the new workers work', async () => {
    await uploadSongs(owner, [later]);
    await checkAnalysed(owner, [...songs, later]);
  });

  await installation.become(previous);
  await step('the older version refuses the newer database in words', async () => {
    await installation.compose('up', '--detach', 'postgres', 'redis', 'api');
    await checkRefusal(installation);
  });
  await installation.become(present);
  await step('and this one goes on with everything', async () => {
    await installation.up();
    await checkSame(owner, before, trackIds, set);
    await checkAnalysed(owner, [later]);
  });
  const backup = await makeBackup(owner);
  await step('it refuses the database of a version to come as well', async () => {
    await comeFromTheFuture(installation);
    await checkRefusal(installation);
  });
  await step('the way back is a backup, by command', async () => {
    await goBack(installation, backup);
    await owner.signIn();
    await checkSame(owner, before, trackIds, set);
  });
}

async function startInLine(installation) {
  await installation.compose('up', '--detach', '--wait', 'postgres');
  await takeLock(installation);
  const both = [installation.up('--scale', `api=${replicas}`), letGo(installation, replicas)];
  // Neither is left alone with what it does, whatever becomes of the other.
  await Promise.allSettled(both);
  await Promise.all(both);
}

async function checkReplicas({ compose }) {
  const logs = await compose('logs', '--no-color', 'api');
  const saying = (words) => logs.split('\n').filter((line) => line.includes(words)).length;
  const migrated = saying('The database was brought up to date');
  const backedUp = saying('It is backed up first');
  if (migrated !== 1 || backedUp !== 1)
    throw new Error(`${migrated} apis changed the database, ${backedUp} backed it up`);
  const health = (await compose('ps', '--format', '{{.Health}}', 'api')).trim().split('\n');
  if (health.length !== replicas || health.some((one) => one !== 'healthy'))
    throw new Error(`of ${replicas} apis these are there: ${health}`);
}

async function checkSame(owner, before, trackIds, set) {
  await answersAgain(owner);
  const now = await picture(owner, trackIds, set);
  if (!isDeepStrictEqual(now, before))
    throw new Error(`before the upgrade ${JSON.stringify(before)}, after it ${JSON.stringify(now)}`);
}

async function checkBackup(owner, migrations) {
  const made = (await owner.ask('/api/backups')).items.filter(({ reason }) => reason === 'upgrade');
  const [backup] = made;
  if (made.length !== 1 || backup.schema !== migrations.at(-1) || backup.holds.playlists === 0)
    throw new Error(`these backups were made before the upgrade: ${JSON.stringify(made)}`);
  await tryBackup(owner, backup.id);
}

import { until } from '../launcher/wait.mjs';
import { checkAnalysed, uploadSongs } from './thread.mjs';

/** Everything that a person would miss: how many tracks, sets and runs there are. */
async function inventory(owner) {
  const [tracks, playlists, runs] = await Promise.all([
    owner.ask('/api/search?q=&limit=1'),
    owner.ask('/api/playlists?limit=1'),
    owner.ask('/api/runs?status=succeeded&limit=1'),
  ]);
  return { tracks: tracks.total, playlists: playlists.total, runs: runs.total };
}

async function answersAgain(owner) {
  const isUp = () =>
    owner.ask('/api/health/ready').then(
      ({ ok }) => ok,
      () => false,
    );
  if (!(await until(isUp, { forMs: 120_000, everyMs: 500 })))
    throw new Error('the api does not answer again');
}

/**
 * Gives tracks their songs and lets a part crash while they are analysed.
 * @throws when a run is lost or fails, or when anything that was there before is not
 */
export async function crashWhileAnalysing(installation, owner, service, songs) {
  const before = await inventory(owner);
  await uploadSongs(owner, songs);
  await installation.crash(service);
  await answersAgain(owner);
  await checkAnalysed(owner, songs);
  const after = await inventory(owner);
  if (after.tracks !== before.tracks || after.playlists !== before.playlists)
    throw new Error(`before the crash ${JSON.stringify(before)}, after it ${JSON.stringify(after)}`);
  if (after.runs < before.runs + songs.length)
    throw new Error(`${songs.length} songs were to be analysed, ${after.runs - before.runs} runs succeeded`);
}

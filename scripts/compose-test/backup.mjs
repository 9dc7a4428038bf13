import { until } from '../launcher/wait.mjs';
import { resultOf } from './runs.mjs';
import { exportSet, findsTyping } from './thread.mjs';

const spoiled = { title: 'Zzyzx spoiled', rating: 1 };

const backups = async (owner) => (await owner.ask('/api/backups')).items;

/** Makes a backup by the button. @returns {Promise<string>} its id */
export async function makeBackup(owner) {
  const { backupId } = await resultOf(owner, await owner.ask('/api/backups', { method: 'POST' }));
  const backup = (await backups(owner)).find(({ id }) => id === backupId);
  if (backup?.reason !== 'button' || backup.refusal !== null || !backup.checks.every(({ ok }) => ok))
    throw new Error(`the backup is not as it should be: ${JSON.stringify(backup)}`);
  return backupId;
}

/** Tries a backup: restored into a scratch database, by this version. @throws when it is no good */
export async function tryBackup(owner, id) {
  await resultOf(owner, await owner.ask(`/api/backups/${id}/verify`, { method: 'POST' }));
}

/** Deletes the set and misnames the track. */
export async function spoil(owner, playlistId, trackId) {
  await owner.send(`/api/playlists/${playlistId}`, { method: 'DELETE' });
  await owner.ask(`/api/tracks/${trackId}`, { method: 'PATCH', json: spoiled });
  await isFound(owner, spoiled.title, trackId);
}

/**
 * Puts a backup in the place of everything, as its page does.
 * @param {{ id: string, title: string, rating: number | null }} track as it was in the backup
 * @throws when set, track or search are not as they were, or when there is no way back to what was spoiled
 */
export async function restoreBackup(owner, backupId, playlistId, track) {
  const json = { confirm: 'restore' };
  const accepted = await owner.ask(`/api/backups/${backupId}/restore`, { method: 'POST', json });
  const { restorePointId, missing } = await resultOf(owner, accepted);
  if (missing > 0) throw new Error(`${missing} files of audio are missing after the restore`);

  await exportSet(owner, playlistId);
  const { title, rating } = await owner.ask(`/api/tracks/${track.id}`);
  if (title !== track.title || rating !== track.rating)
    throw new Error(`the track came back as “${title}”, rated ${rating}`);
  await isFound(owner, track.title, track.id);
  if (await findsTyping(owner, spoiled.title, track.id))
    throw new Error('the search still knows what was before the restore');

  const point = (await backups(owner)).find(({ id }) => id === restorePointId);
  if (point?.reason !== 'restore-point' || point.refusal !== null)
    throw new Error(`there is no restore point: ${JSON.stringify(point)}`);
}

async function isFound(owner, title, trackId) {
  const look = () => findsTyping(owner, title, trackId);
  if (!(await until(look, { forMs: 60_000, everyMs: 500 }))) throw new Error(`“${title}” is not found`);
}

import { answersAgain, inventory } from './library.mjs';
import { checkAnalysed, uploadSongs } from './thread.mjs';

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

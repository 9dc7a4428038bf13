import { composeSong, encodeWav } from '@segue/shared/testing/audio';
import { SAMPLE_CRATE, sampleExportCsv } from '@segue/shared/testing';
import { resultOf } from './runs.mjs';

/** Seconds of each sound: enough for a tempo and a key. */
const seconds = 25;

const expect = (isSo, what) => {
  if (!isSo) throw new Error(what);
};

/** Brings in the sample crate as its owner would download it from Discogs; its tracklists follow by themselves. */
export async function importExport(owner) {
  await owner.upload('/api/imports', 'collection.csv', sampleExportCsv(), 'text/csv');
  const { failed } = await owner.quiet();
  expect(failed === 0, `${failed} runs failed`);
  const { total } = await owner.ask('/api/search?q=&limit=1');
  expect(total > SAMPLE_CRATE.length, `${total} tracks of ${SAMPLE_CRATE.length} releases were found`);
}

/** Whether a track is found by what one has typed of its title. */
export async function findsTyping(owner, typed, trackId) {
  const { hits } = await owner.ask(`/api/search?${new URLSearchParams({ q: typed, limit: '5' })}`);
  return hits.some(({ id }) => id === trackId);
}

/** Finds a track as one types its title. */
export async function search(owner) {
  const [{ id, title }] = await someTracks(owner, 1);
  expect(await findsTyping(owner, title.slice(0, -1), id), `“${title}” is not found by what it begins with`);
}

export const someTracks = async (owner, limit) =>
  (await owner.ask(`/api/search?q=&limit=${limit}&sort=title`)).hits;

/** A song of its own for each track, composed in a tempo that is known. @param {{ id: string }[]} tracks */
export const songsFor = (tracks) =>
  tracks.map(({ id }, index) => ({ trackId: id, seed: index + 1, bpm: 120 + index }));

/** Gives each track its song, and has them analysed. */
export async function uploadSongs(owner, songs) {
  for (const { trackId, seed, bpm } of songs) {
    const { samples, sampleRate } = composeSong({ seed, style: 'techno', seconds, bpm, arranged: false });
    await owner.upload(
      `/api/tracks/${trackId}/audio`,
      `${seed}.wav`,
      encodeWav([samples], sampleRate),
      'audio/wav',
    );
  }
  await owner.ask('/api/analysis', { method: 'POST', json: {} });
}

/** Sees that the analysis heard the tempo that each song was composed in. */
export async function checkAnalysed(owner, songs) {
  const { failed } = await owner.quiet();
  expect(failed === 0, `${failed} runs failed`);
  for (const { trackId, bpm } of songs) {
    const heard = (await owner.ask(`/api/tracks/${trackId}`)).bpm;
    expect(Math.abs(heard - bpm) < 1, `composed at ${bpm} BPM, heard at ${heard}`);
  }
}

/** Has a set written from what was analysed. @returns {Promise<string>} its id */
export async function generate(owner, [{ trackId }]) {
  const json = { seeds: [trackId], length: 4, seed: 7, name: 'From a container' };
  const accepted = await owner.ask('/api/playlists/generate', { method: 'POST', json });
  return (await resultOf(owner, accepted)).playlistId;
}

/** Takes the set away as a playlist file. */
export async function exportSet(owner, playlistId) {
  const text = await (await owner.send(`/api/playlists/${playlistId}/export?format=m3u8`)).text();
  expect(
    text.match(/^(#EXTINF:|# No file: )/gm)?.length === 4,
    `the exported set does not have 4 tracks:\n${text}`,
  );
}

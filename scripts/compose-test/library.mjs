import { until } from '../launcher/wait.mjs';

/** How many tracks, sets and ended runs there are. */
export async function inventory(owner) {
  const [tracks, playlists, runs] = await Promise.all([
    owner.ask('/api/search?q=&limit=1'),
    owner.ask('/api/playlists?limit=1'),
    owner.ask('/api/runs?status=succeeded&limit=1'),
  ]);
  return { tracks: tracks.total, playlists: playlists.total, runs: runs.total };
}

/** Waits until every part of it is well. @throws after two minutes */
export async function answersAgain(owner) {
  const isUp = () =>
    owner.ask('/api/health/ready').then(
      ({ ok }) => ok,
      () => false,
    );
  if (!(await until(isUp, { forMs: 120_000, everyMs: 500 })))
    throw new Error('the api does not answer again');
}

/** Everything that a person would miss of a small library, by routes that every version has. */
export async function picture(owner, trackIds, playlistId) {
  const { tracks, playlists } = await inventory(owner);
  const songs = await Promise.all(trackIds.map((id) => owner.ask(`/api/tracks/${id}`)));
  const set = await owner.ask(`/api/playlists/${playlistId}`);
  return {
    ...{ tracks, playlists },
    songs: songs.map(({ title, artist, bpm, key, rating, audio }) => ({
      ...{ title, artist, bpm, key, rating },
      file: audio?.fileName,
      bytes: audio?.sizeBytes,
    })),
    set: { name: set.name, tracks: set.items.map(({ track }) => track.id) },
  };
}

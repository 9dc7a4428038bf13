import { encodeWav, sine, startFakeDeezer, startFakeItunes } from '@segue/shared/testing';

/** A Deezer and an iTunes of our own, so that nobody outside is asked; one recording of the sample crate is at Deezer. */
export async function startShops(): Promise<{ env: Record<string, string>; stop: () => Promise<unknown> }> {
  const sound = encodeWav([sine(330, 8, 0.3)]);
  const [deezer, itunes] = [await startFakeDeezer(sound), await startFakeItunes(sound)];
  deezer.recordings.push({
    title: 'Rukus',
    artist: 'Gang Related',
    album: 'Rukus / Vibration',
    durationSeconds: 400,
  });
  return {
    env: { DEEZER_BASE_URL: deezer.url, ITUNES_BASE_URL: itunes.url },
    stop: () => Promise.all([deezer.close(), itunes.close()]),
  };
}

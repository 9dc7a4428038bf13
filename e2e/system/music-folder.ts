import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { composeSong, encodeWav, type SongWish } from '@segue/shared/testing';

/** A song of our own generator in the style that its name promises. Short, since it is analysed in each run. */
export function songFile(wish: Omit<SongWish, 'seconds'>): Buffer<ArrayBuffer> {
  const { samples, sampleRate } = composeSong({ ...wish, seconds: 30 });
  return Buffer.from(encodeWav([samples], sampleRate));
}

const minor = (pitchClass: number) => ({ pitchClass, mode: 'minor' }) as const;

/** Rips as people name them: five that are sure, one that leaves out which mix it is, and one that nobody owns. */
const RIPS: readonly (readonly [file: string, bpm: number, pitchClass: number])[] = [
  [
    'Tribe Of Issachar - Wardance (Serial Killaz Remixes) (2007)/A Wardance (Serial Killaz Remix).wav',
    174,
    5,
  ],
  [
    'Tribe Of Issachar - Wardance (Serial Killaz Remixes) (2007)/B Wardance (Serial Killaz Vip Mix).wav',
    175,
    0,
  ],
  ['chopstick_dubplate_-_gundelero.wav', 172, 10],
  ["DJ Dubb - I'm A Versionist.wav", 173, 5],
  ['Rebel MC & Serial Killaz - Promised Land.wav', 176, 7],
  ['Tribe Of Issachar - Tribal Natty.wav', 174, 0],
  ['Nobody At All - A Song From Nowhere.wav', 170, 3],
];

/** Fills a folder with rips, and with a text that calls itself an MP3. */
export async function fillMusicFolder(folder: string): Promise<void> {
  for (const [index, [file, bpm, pitchClass]] of RIPS.entries()) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    const song = songFile({ seed: 100 + index, style: 'drumAndBass', bpm, key: minor(pitchClass) });
    await writeFile(target, song);
  }
  await writeFile(path.join(folder, 'shopping list.mp3'), 'milk, bread, slipmats\n');
}

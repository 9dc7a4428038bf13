import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeSong, encodeWav } from '@segue/shared/testing';
import { SAMPLE_SONGS } from './sample-songs.js';

/** A process of its own, since composing keeps a core busy: writes the song of the given number into a folder. */
const [folder = '', number = ''] = process.argv.slice(2);
const song = SAMPLE_SONGS[Number(number)];
if (song === undefined) throw new RangeError(`There is no song number ${number}.`);
const { samples } = composeSong(song.wish);
await writeFile(join(folder, `${number}.wav`), encodeWav([samples]));

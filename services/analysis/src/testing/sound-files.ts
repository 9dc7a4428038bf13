import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const CODECS: Readonly<Record<string, readonly string[]>> = {
  mp3: ['-c:a', 'libmp3lame', '-b:a', '128k'],
  flac: ['-c:a', 'flac'],
  m4a: ['-c:a', 'aac'],
  ogg: ['-c:a', 'libvorbis'],
  opus: ['-c:a', 'libopus', '-b:a', '48k'],
  wav: ['-c:a', 'pcm_s16le'],
  aiff: ['-c:a', 'pcm_s16be', '-write_id3v2', '1'],
};

/** The seven formats that tags are written to. */
export const FORMATS = ['mp3', 'flac', 'm4a', 'ogg', 'opus', 'wav', 'aiff'] as const;
export type Format = (typeof FORMATS)[number];

/** Containers that ffmpeg puts a picture into. */
const PICTURED: readonly Format[] = ['mp3', 'flac', 'm4a'];

/** Makes a real file with ffmpeg: some seconds of sound, a title, an artist, and a picture where ffmpeg can. */
export async function makeSound(folder: string, format: Format, seconds = 3): Promise<string> {
  const file = path.join(folder, `sound.${format}`);
  const pictured = PICTURED.includes(format);
  await run('ffmpeg', [
    ...['-v', 'error', '-y', '-f', 'lavfi', '-i', `aevalsrc=0.4*sin(440*2*PI*t)+0.1*random(0):d=${seconds}`],
    ...(pictured ? ['-f', 'lavfi', '-i', 'testsrc=s=64x64:d=0.04', '-map', '0:a', '-map', '1:v'] : []),
    ...(pictured ? ['-c:v', 'mjpeg', '-frames:v', '1', '-disposition:v', 'attached_pic'] : []),
    ...['-metadata', 'title=Tïtle', '-metadata', 'artist=Somebody', '-metadata', 'genre=Old'],
    ...(CODECS[format] ?? []),
    file,
  ]);
  return file;
}

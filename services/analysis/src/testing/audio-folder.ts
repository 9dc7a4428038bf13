import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { encodeWav, type WavFormat } from '@segue/shared/testing';

const run = promisify(execFile);

/** A folder for a test's audio files; ffmpeg makes what our own WAV writer cannot. */
export class AudioFolder {
  private constructor(readonly path: string) {}

  static async create(): Promise<AudioFolder> {
    return new AudioFolder(await mkdtemp(path.join(tmpdir(), 'segue-analysis-')));
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }

  /** Writes bytes or text as they are. */
  async file(name: string, content: string | Uint8Array): Promise<string> {
    const file = path.join(this.path, name);
    await writeFile(file, content);
    return file;
  }

  async wav(
    name: string,
    channels: readonly Float32Array[],
    options: { sampleRate?: number; format?: WavFormat } = {},
  ): Promise<string> {
    return this.file(name, encodeWav(channels, options.sampleRate ?? 44_100, options.format ?? 'pcm16'));
  }

  /** Runs ffmpeg with these arguments and the path of `name` after them. */
  async ffmpeg(name: string, ...args: string[]): Promise<string> {
    const file = path.join(this.path, name);
    await run('ffmpeg', ['-v', 'error', '-y', ...args, file]);
    return file;
  }
}

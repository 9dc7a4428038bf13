import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FetchFailed, tooLarge, type FetchedFile, type FetchRequest } from '../fetch/source.js';
import { filesBelow } from './files-below.js';
import { runTool } from './run-tool.js';
import type { ToolEnv } from './tool-env.js';
import { toolFailure } from './tool-failures.js';

const ENDINGS = /\.(m4a|mp4|aac)$/i;

/**
 * The program gamdl, which fetches from Apple Music in the name of whoever's cookies it gets.
 * It ends well also when it fetched nothing, and tells everything on stderr: what counts is the file.
 */
export class Gamdl {
  constructor(
    private readonly program: string,
    private readonly environment: ToolEnv,
  ) {}

  async fetch(
    { url, folder, signal, maxBytes, cookieFile, onProgress }: FetchRequest,
    secrets: readonly string[],
  ): Promise<FetchedFile> {
    if (cookieFile === null) {
      throw new FetchFailed(
        'sign-in-needed',
        'Apple Music needs your cookies: upload them in the settings, from a browser that is signed in there.',
      );
    }
    const [output, temporary] = [join(folder, 'output'), join(folder, 'temporary')];
    await Promise.all([mkdir(output), mkdir(temporary)]);
    const options = ['--cookies-path', cookieFile, '--output-path', output, '--temp-path', temporary];
    const parameters = ['--no-config-file', '--no-exceptions', ...options, '--no-synced-lyrics', '--', url];
    const { stderr } = await runTool(this.program, parameters, {
      signal,
      env: this.environment.env,
      onLine: (line) => {
        const share = percentOf(line);
        if (share !== null) onProgress(share);
      },
    });
    const [found] = await filesBelow(output, (name) => ENDINGS.test(name));
    if (found === undefined) throw toolFailure('gamdl', stderr, secrets);
    if (found.size > maxBytes) throw tooLarge(maxBytes);
    return { path: found.path, originalName: basename(found.path) };
  }
}

/** yt-dlp, which gamdl fetches with, prints "[download]  42.0% of …". */
export function percentOf(line: string): number | null {
  const [, percent] = /\[download\]\s+(\d+(?:\.\d+)?)%/.exec(line) ?? [];
  return percent === undefined ? null : Math.min(1, Number(percent) / 100);
}

import { basename, join } from 'node:path';
import { FetchFailed, tooLarge, type FetchedFile, type FetchRequest } from '../fetch/source.js';
import { filesBelow } from './files-below.js';
import { runTool } from './run-tool.js';
import type { ToolEnv } from './tool-env.js';
import { toolFailure } from './tool-failures.js';

const SEARCH_MS = 60_000;

/** Names of files that yt-dlp is still working on. */
const UNFINISHED = /\.(part|part-Frag\d+|ytdl|temp)$/;

/** Preferences among what a site has, in yt-dlp's words; all of it is taken as it is. */
const FORMATS: Readonly<Record<FetchRequest['format'], string>> = {
  compatible: 'bestaudio[ext=m4a]/bestaudio[ext=mp3]/bestaudio/best',
  best: 'bestaudio/best',
};

/**
 * Where in its folder a file is fetched to: what an attempt before has left is gone on with only when it is of the same
 * format and, where the site tells its size, as large.
 */
const PLACE = '%(format_id)s_%(filesize,filesize_approx|0)s/%(title).150B.%(ext)s';

const ALWAYS = ['--no-config', '--no-cache-dir', '--no-playlist', '--socket-timeout', '20', '--retries', '2'];

/** The program yt-dlp, which goes through the guard proxy only. */
export class YtDlp {
  constructor(
    /** A name on PATH, or a path. */
    private readonly program: string,
    private readonly environment: ToolEnv,
  ) {}

  /** What a search or a list has, as yt-dlp describes it; nothing is fetched. */
  async list(query: string, signal: AbortSignal): Promise<unknown> {
    const lines: string[] = [];
    const parameters = [...ALWAYS, ...this.proxy(), '--flat-playlist', '--dump-single-json', '--', query];
    const within = AbortSignal.any([signal, AbortSignal.timeout(SEARCH_MS)]);
    const { code, stderr } = await runTool(this.program, parameters, {
      signal: within,
      env: this.environment.env,
      onLine: (line) => lines.push(line),
    });
    if (code !== 0) throw toolFailure('yt-dlp', stderr);
    return JSON.parse(lines.join('\n'));
  }

  /** @param secrets values that no message may hold */
  async fetch(request: FetchRequest, secrets: readonly string[]): Promise<FetchedFile> {
    const { folder, signal, maxBytes, onProgress } = request;
    const stop = new AbortController();
    const { code, stderr } = await runTool(this.program, this.parameters(request), {
      signal: AbortSignal.any([signal, stop.signal]),
      env: this.environment.env,
      onLine: (line) => {
        const progress = readProgress(line);
        if (progress === null) return;
        if (progress.bytes > maxBytes) stop.abort(tooLarge(maxBytes));
        if (progress.share !== null) onProgress(progress.share);
      },
    });
    if (code !== 0) throw toolFailure('yt-dlp', stderr, secrets);
    return fetchedIn(folder, maxBytes);
  }

  /** `--` before the address, so that it cannot be read as an option. */
  private parameters({ url, folder, format, maxBytes, cookieFile }: FetchRequest): string[] {
    const progress =
      'download:SEGUE %(progress.downloaded_bytes)s %(progress.total_bytes)s %(progress.total_bytes_estimate)s';
    return [
      ...ALWAYS,
      ...this.proxy(),
      ...(cookieFile === null ? [] : ['--cookies', cookieFile]),
      ...['--newline', '--continue', '--no-mtime', '--restrict-filenames'],
      ...['--format', FORMATS[format]],
      ...['--max-filesize', String(maxBytes)],
      ...['--progress-template', progress],
      ...['--output', join(folder, PLACE)],
      ...['--', url],
    ];
  }

  private proxy(): string[] {
    return ['--proxy', this.environment.proxy];
  }
}

/** "SEGUE 1024 4096 NA" → 1024 bytes, a quarter; null for any other line. */
export function readProgress(line: string): { bytes: number; share: number | null } | null {
  const [mark, done, total, estimate] = line.trim().split(' ');
  const bytes = Number(done);
  if (mark !== 'SEGUE' || !Number.isFinite(bytes)) return null;
  const share = bytes / (Number(total) || Number(estimate));
  return { bytes, share: Number.isFinite(share) ? Math.min(1, share) : null };
}

/** The newest that is whole. With `--max-filesize` yt-dlp ends well and leaves nothing. */
async function fetchedIn(folder: string, maxBytes: number): Promise<FetchedFile> {
  const files = await filesBelow(folder, (name) => !UNFINISHED.test(name));
  const [found] = files.sort((a, b) => b.changedMs - a.changedMs);
  if (found === undefined || found.size > maxBytes) throw tooLarge(maxBytes);
  if (found.size === 0) throw new FetchFailed('not-audio', 'What lies at the address is empty.');
  return { path: found.path, originalName: basename(found.path) };
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkAddress, type AddressPolicy } from '../address/check-address.js';
import { runTool, type ToolRunner } from './run-tool.js';
import { FetchFailed, FetchLater, type FetchedFile, type FetchRequest, type Source } from './source.js';

export interface YtDlpOptions extends AddressPolicy {
  /** The program: a name on PATH, or a path. */
  readonly program: string;
  readonly maxBytes: number;
  /** Replaced in tests of the parsing alone. */
  readonly run?: ToolRunner;
}

/** Everything that yt-dlp knows: video sites, SoundCloud, Bandcamp and many more. */
export class YtDlpSource implements Source {
  readonly name = 'yt-dlp';
  private readonly run: ToolRunner;

  constructor(private readonly options: YtDlpOptions) {
    this.run = options.run ?? runTool;
  }

  takes(): boolean {
    return true;
  }

  async fetch({ url, folder, signal, onProgress }: FetchRequest): Promise<FetchedFile> {
    const checked = await checkAddress(url, this.options);
    const { code, stderr } = await this.run(this.options.program, this.arguments(checked.url.href, folder), {
      signal,
      onLine: (line) => {
        const share = progressOf(line);
        if (share !== null) onProgress(share);
      },
    });
    if (code !== 0) throw failureOf(stderr);
    const [file] = (await readdir(folder)).filter((name) => !name.endsWith('.part'));
    if (file === undefined)
      throw new FetchFailed('too-large', 'Nothing was fetched: the file is larger than allowed.');
    return { path: join(folder, file), originalName: file };
  }

  /** Audio as it is, never encoded again; `--` before the address, so that it cannot be read as an option. */
  private arguments(url: string, folder: string): string[] {
    return [
      '--no-playlist',
      '--no-config',
      '--no-cache-dir',
      '--newline',
      '--no-part',
      '--restrict-filenames',
      '--format',
      'bestaudio[ext=m4a]/bestaudio/best',
      '--max-filesize',
      String(this.options.maxBytes),
      '--socket-timeout',
      '20',
      '--retries',
      '2',
      '--progress-template',
      'download:SEGUE %(progress.downloaded_bytes)s %(progress.total_bytes)s %(progress.total_bytes_estimate)s',
      '--output',
      join(folder, '%(title).150B.%(ext)s'),
      '--',
      url,
    ];
  }
}

/** "SEGUE 1024 4096 NA" → 0.25; null for any other line. */
export function progressOf(line: string): number | null {
  const [mark, done, total, estimate] = line.trim().split(' ');
  if (mark !== 'SEGUE') return null;
  const share = Number(done) / (Number(total) || Number(estimate));
  return Number.isFinite(share) ? Math.min(1, share) : null;
}

const REASONS: readonly { test: RegExp; make: () => Error }[] = [
  {
    test: /HTTP Error 429|too many requests/i,
    make: () => new FetchLater(5 * 60_000, 'The site is busy and said “later”.'),
  },
  {
    test: /sign in|login required|log in|cookies|members[- ]only|private video|age[- ]restricted|confirm your age/i,
    make: () => new FetchFailed('sign-in-needed', 'The site asks for a sign-in for this.'),
  },
  {
    test: /not available in your (country|region|location)|geo[- ]?restrict|blocked it in your country/i,
    make: () => new FetchFailed('geo-blocked', 'The site does not offer this in your country.'),
  },
  {
    test: /video unavailable|has been removed|HTTP Error 40[34]|HTTP Error 410|does not exist|account.*terminated/i,
    make: () => new FetchFailed('gone', 'This is no longer there.'),
  },
  {
    test: /unsupported url|no video formats|requested format is not available|no suitable/i,
    make: () => new FetchFailed('not-audio', 'There is no audio at this address that yt-dlp can fetch.'),
  },
  {
    test: /no space left/i,
    make: () => new FetchFailed('disk-full', 'The disk is full. Make room, then try again.'),
  },
];

/** What yt-dlp's own words mean; what it does not explain is passing trouble. */
export function failureOf(stderr: string): Error {
  const reason = REASONS.find(({ test }) => test.test(stderr));
  return (
    reason?.make() ?? new Error(`yt-dlp failed: ${stderr.trim().split('\n').at(-1) ?? 'no reason given'}`)
  );
}

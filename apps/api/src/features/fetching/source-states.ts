import type { AudioSource, SourceState } from '@segue/shared/contracts/http';
import type { DownloadTools } from '@segue/shared/node';
import type { SourceChoice } from './source-choice.js';

/** What decides whether a source can be asked. */
export interface SourceGround {
  /** Null while no download worker has said what it has. */
  readonly tools: DownloadTools | null;
  readonly youtubeLeft: number;
  readonly hasAppleCookies: boolean;
}

/** How to get each program. */
export const HOW_TO_GET: Readonly<Record<string, string>> = {
  'yt-dlp': 'apt install yt-dlp, or pipx install yt-dlp for a newer one',
  gamdl: 'pipx install gamdl',
};

export function versionOf(tools: DownloadTools | null, name: string): string | null {
  return tools?.programs.find((program) => program.name === name)?.version ?? null;
}

export function missingTool(tools: DownloadTools | null, name: string): string {
  if (tools === null) return 'No download worker has started yet, so nothing is known of its programs.';
  return `${name} is not installed where the download worker runs: ${HOW_TO_GET[name] ?? 'install it there'}.`;
}

/** The sources in somebody's order, each with whether it can be asked, and what to do when not. */
export function sourceStates({ sources }: SourceChoice, ground: SourceGround): SourceState[] {
  return sources.map(({ source, enabled }) => ({ source, enabled, ...stateOf[source](ground) }));
}

type State = Pick<SourceState, 'ready' | 'message'>;

const stateOf: Readonly<Record<AudioSource, (ground: SourceGround) => State>> = {
  discogs: ({ tools }) =>
    versionOf(tools, 'yt-dlp') === null
      ? { ready: false, message: missingTool(tools, 'yt-dlp') }
      : { ready: true, message: 'The videos that Discogs lists for the release. They cost no search.' },
  youtube: ({ tools, youtubeLeft }) => {
    if (versionOf(tools, 'yt-dlp') === null) return { ready: false, message: missingTool(tools, 'yt-dlp') };
    if (tools?.searches.includes('youtube') !== true) {
      const message =
        'No key: set YOUTUBE_API_KEY for the download worker (console.cloud.google.com, “YouTube Data API v3”; it is free).';
      return { ready: false, message };
    }
    return youtubeLeft > 0
      ? { ready: true, message: 'A search of YouTube for each track that Discogs has no sure video of.' }
      : { ready: false, message: 'The searches of this day are used up.' };
  },
  soundcloud: ({ tools }) =>
    versionOf(tools, 'yt-dlp') === null
      ? { ready: false, message: missingTool(tools, 'yt-dlp') }
      : { ready: true, message: 'SoundCloud’s own search.' },
  'apple-music': ({ tools, hasAppleCookies }) => {
    if (versionOf(tools, 'gamdl') === null) return { ready: false, message: missingTool(tools, 'gamdl') };
    return hasAppleCookies
      ? { ready: true, message: 'Apple Music, with the cookies of your subscription.' }
      : {
          ready: false,
          message: 'Upload your cookies of music.apple.com, from a browser that is signed in there.',
        };
  },
};

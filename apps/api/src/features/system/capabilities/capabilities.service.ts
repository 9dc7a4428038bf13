import { Injectable } from '@nestjs/common';
import type { RouteResult, systemRoutes } from '@segue/shared/contracts/http';
import { SystemSettings } from '../system-settings.js';
import { programVersion } from './program.js';

type Capabilities = RouteResult<typeof systemRoutes.capabilities>;
type Capability = Capabilities['items'][number];

/** What is configured, and what to do for what is not. */
@Injectable()
export class CapabilitiesService {
  /** Programs do not come and go while the api runs, and yt-dlp takes a second to say its version. */
  private programs: Promise<Capability[]> | undefined;

  constructor(private readonly settings: SystemSettings) {}

  async all(): Promise<Capabilities> {
    this.programs ??= Promise.all([
      program('ffmpeg', '-version', 'Decoding audio', 'apt install ffmpeg'),
      program('yt-dlp', '--version', 'Fetching audio from video sites', 'apt install yt-dlp'),
      program('gamdl', '--version', 'Fetching audio from Apple Music', 'pipx install gamdl'),
    ]);
    return {
      version: this.settings.version,
      items: [this.discogs(), ...(await this.programs), this.languageModel()],
    };
  }

  private discogs(): Capability {
    const ready = this.settings.discogsToken !== undefined;
    return {
      name: 'discogs',
      ready,
      message: ready
        ? 'Tracklists come with your token, at 60 requests a minute.'
        : 'Not configured: tracklists come without a token, at 25 requests a minute and without covers. Set DISCOGS_TOKEN (discogs.com/settings/developers).',
    };
  }

  private languageModel(): Capability {
    const { baseUrl, model } = this.settings.languageModel;
    const ready = baseUrl !== undefined && model !== undefined;
    return {
      name: 'language-model',
      ready,
      message: ready
        ? `${model} is configured.`
        : 'Not configured: set OPENAI_BASE_URL and OPENAI_MODEL to any OpenAI-compatible endpoint, such as Ollama.',
    };
  }
}

async function program(name: string, argument: string, does: string, install: string): Promise<Capability> {
  const version = await programVersion(name, argument);
  return version === null
    ? {
        name,
        ready: false,
        message: `${does}: ${name} was not found where the api runs. Install it: ${install}.`,
      }
    : { name, ready: true, message: `${does}: ${name} ${version}.` };
}

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
    const { language, embedding } = this.settings.models;
    const items = [
      this.discogs(),
      ...(await this.programs),
      this.model('language-model', language, 'OPENAI_MODEL'),
      this.model('embeddings', embedding, 'OPENAI_EMBEDDING_MODEL'),
    ];
    return { version: this.settings.version, items };
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

  private model(name: string, model: string | undefined, variable: string): Capability {
    const { baseUrl } = this.settings.models;
    return baseUrl !== undefined && model !== undefined
      ? { name, ready: true, message: `${model} at ${new URL(baseUrl).host} is configured.` }
      : {
          name,
          ready: false,
          message: `Not configured: set OPENAI_BASE_URL and ${variable} to any OpenAI-compatible endpoint, such as Ollama.`,
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

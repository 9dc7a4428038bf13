import { Injectable } from '@nestjs/common';
import { Outbound } from '@segue/shared/node';
import type { RouteResult, systemRoutes } from '@segue/shared/contracts/http';
import { SystemSettings } from '../system-settings.js';
import { WorkerTools } from '../../../adapters/storage/index.js';
import { programVersion } from './program.js';

type Capabilities = RouteResult<typeof systemRoutes.capabilities>;
type Capability = Capabilities['items'][number];

/** What is configured, and what to do for what is not. */
@Injectable()
export class CapabilitiesService {
  /** It does not come and go while the api runs. */
  private ffmpeg: Promise<Capability> | undefined;

  constructor(
    private readonly settings: SystemSettings,
    private readonly worker: WorkerTools,
    private readonly outbound: Outbound,
  ) {}

  async all(): Promise<Capabilities> {
    this.ffmpeg ??= program('ffmpeg', '-version', 'Decoding audio', 'apt install ffmpeg');
    const { language, embedding } = this.settings.models;
    const items = [
      this.outside(),
      this.discogs(),
      await this.ffmpeg,
      ...(await this.fetching()),
      this.model('language-model', language, 'OPENAI_MODEL'),
      this.model('embeddings', embedding, 'OPENAI_EMBEDDING_MODEL'),
    ];
    return { version: this.settings.version, items };
  }

  /** What the download worker says that it has. */
  private async fetching(): Promise<Capability[]> {
    const tools = await this.worker.read();
    const state = (name: string, does: string, install: string): Capability => {
      const version = tools?.programs.find((one) => one.name === name)?.version ?? null;
      if (version !== null) return { name, ready: true, message: `${does}: ${name} ${version}.` };
      const missing =
        tools === null
          ? 'the download worker has not started yet.'
          : `${name} was not found where the download worker runs. Install it: ${install}.`;
      return { name, ready: false, message: `${does}: ${missing}` };
    };
    return [
      state('yt-dlp', 'Fetching audio from video sites', 'apt install yt-dlp'),
      state('gamdl', 'Fetching audio from Apple Music', 'pipx install gamdl'),
    ];
  }

  private outside(): Capability {
    const message = this.outbound.offline
      ? 'Offline by choice (OFFLINE=true): nothing outside of this installation is asked. Tracklists, syncs, previews and downloads say so when they are tried.'
      : 'Services are asked only for what you do: nothing phones home. OFFLINE=true cuts all of it.';
    return { name: 'outside', ready: !this.outbound.offline, message };
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

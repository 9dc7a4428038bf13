import { Injectable } from '@nestjs/common';
import type { FetchingSettings, SourceState } from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import { WorkerTools } from '../../adapters/storage/index.js';
import { CookiesService } from './cookies/cookies.service.js';
import { EmbedSwitch } from './embed-switch.repository.js';
import { FetchingOptions } from './fetching-options.js';
import { FetchingRepository } from './fetching.repository.js';
import { missingTool, sourceStates, versionOf } from './source-states.js';
import type { SourceChoice } from './source-choice.js';
import { YoutubeQuota } from './youtube-quota.js';

const TOOLS = ['yt-dlp', 'gamdl'];

/** Which sources somebody has, in which order, and what they stand on. */
@Injectable()
export class FetchingSettingsService {
  constructor(
    private readonly fetching: FetchingRepository,
    private readonly cookies: CookiesService,
    private readonly quota: YoutubeQuota,
    private readonly worker: WorkerTools,
    private readonly options: FetchingOptions,
    private readonly embedSwitch: EmbedSwitch,
  ) {}

  async get(owner: Own): Promise<FetchingSettings> {
    const [{ sources, youtube, tools }, { format }, cookies, usedBytes, embeds] = await Promise.all([
      this.ground(owner),
      this.fetching.choice(owner),
      this.cookies.list(owner),
      this.fetching.storedBytes(),
      this.embedSwitch.isOn(),
    ]);
    return {
      ...{ sources, youtube, format, embeds, cookies, cookiesMessage: this.cookies.message },
      tools: TOOLS.map((name) => {
        const version = versionOf(tools, name);
        const message = version === null ? missingTool(tools, name) : `${name} ${version}`;
        return { name, version, message };
      }),
      room: { usedBytes, limitBytes: this.options.quotaBytes },
    };
  }

  async save(owner: Own, choice: SourceChoice): Promise<FetchingSettings> {
    await this.fetching.saveChoice(owner, choice);
    return this.get(owner);
  }

  async switchEmbeds(owner: Own, on: boolean): Promise<FetchingSettings> {
    await this.embedSwitch.turn(on);
    return this.get(owner);
  }

  /** The sources as they can be asked right now. */
  async ground(owner: Own) {
    const [choice, jars, youtube, tools] = await Promise.all([
      this.fetching.choice(owner),
      this.cookies.keys(owner),
      this.quota.state(),
      this.worker.read(),
    ]);
    const hasAppleCookies = jars['apple-music'] !== undefined;
    const sources: SourceState[] = sourceStates(choice, {
      tools,
      youtubeLeft: youtube.left,
      hasAppleCookies,
    });
    return { sources, youtube, tools };
  }

  /** Bytes that may still be stored; null without a limit. */
  async roomLeft(): Promise<number | null> {
    const { quotaBytes } = this.options;
    return quotaBytes === null ? null : quotaBytes - (await this.fetching.storedBytes());
  }
}

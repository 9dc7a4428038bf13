import { type DynamicModule, Module } from '@nestjs/common';
import { AudioModule } from '../audio/index.js';
import { TracksModule } from '../tracks/index.js';
import { CookieJarsRepository } from './cookies/cookie-jars.repository.js';
import { CookiesService } from './cookies/cookies.service.js';
import { EmbedSwitch } from './embed-switch.repository.js';
import { FetchingController } from './fetching.controller.js';
import { FetchingOptions } from './fetching-options.js';
import { FetchingOutcomes } from './fetching.outcomes.js';
import { FetchingRepository } from './fetching.repository.js';
import { FetchingService } from './fetching.service.js';
import { FetchingSettingsService } from './fetching-settings.service.js';
import { FindingsRepository } from './findings/findings.repository.js';
import { FindingsService } from './findings/findings.service.js';
import { WantedTracks } from './wanted-tracks.js';
import { YoutubeQuota } from './youtube-quota.js';

/** Getting audio from elsewhere. */
@Module({})
export class FetchingModule {
  static with(options: FetchingOptions): DynamicModule {
    return {
      module: FetchingModule,
      imports: [AudioModule, TracksModule],
      controllers: [FetchingController],
      providers: [
        { provide: FetchingOptions, useValue: options },
        CookieJarsRepository,
        CookiesService,
        EmbedSwitch,
        FetchingOutcomes,
        FetchingRepository,
        FetchingService,
        FetchingSettingsService,
        FindingsRepository,
        FindingsService,
        WantedTracks,
        YoutubeQuota,
      ],
    };
  }
}

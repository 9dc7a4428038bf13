import { Module } from '@nestjs/common';
import { DiscogsAccountsRepository } from './discogs-accounts.repository.js';
import { DiscogsAccountsService } from './discogs-accounts.service.js';
import { DiscogsController } from './discogs.controller.js';
import { DiscogsCredentials } from './discogs-credentials.js';
import { OauthDanceService } from './oauth-dance.service.js';
import { OauthStepsRepository } from './oauth-steps.repository.js';

/** A person's account at Discogs: connecting it, and asking in its name. */
@Module({
  controllers: [DiscogsController],
  providers: [
    DiscogsAccountsRepository,
    DiscogsAccountsService,
    DiscogsCredentials,
    OauthDanceService,
    OauthStepsRepository,
  ],
  exports: [DiscogsAccountsRepository, DiscogsCredentials],
})
export class DiscogsModule {}

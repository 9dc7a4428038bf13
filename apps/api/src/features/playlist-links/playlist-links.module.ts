import { Module } from '@nestjs/common';
import { AudioModule } from '../audio/index.js';
import { PlaylistsModule } from '../playlists/index.js';
import { LinkLimiter } from './link-limiter.js';
import { PlaylistLinksController } from './playlist-links.controller.js';
import { PlaylistLinksRepository } from './playlist-links.repository.js';
import { PlaylistLinksService } from './playlist-links.service.js';

/** Playlists that are shown to whoever has their link. */
@Module({
  imports: [AudioModule, PlaylistsModule],
  controllers: [PlaylistLinksController],
  providers: [LinkLimiter, PlaylistLinksRepository, PlaylistLinksService],
})
export class PlaylistLinksModule {}

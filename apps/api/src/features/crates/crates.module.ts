import { Module } from '@nestjs/common';
import { SearchModule } from '../search/index.js';
import { TracksModule } from '../tracks/index.js';
import { CrateTracksService } from './crate-tracks.service.js';
import { CratesController } from './crates.controller.js';
import { CratesRepository } from './crates.repository.js';
import { CratesService } from './crates.service.js';

@Module({
  imports: [SearchModule, TracksModule],
  controllers: [CratesController],
  providers: [CratesRepository, CratesService, CrateTracksService],
})
export class CratesModule {}

import { Module } from '@nestjs/common';
import { CleanupRepository } from './cleanup.repository.js';
import { CleanupSchedule } from './cleanup.schedule.js';

@Module({ providers: [CleanupRepository, CleanupSchedule] })
export class CleanupModule {}

import { Module } from '@nestjs/common';
import { QueueFiguresRepository } from './queue-figures.repository.js';
import { QueuesController } from './queues.controller.js';
import { QueuesService } from './queues.service.js';

/** The queues, workers, dead letters and schedules, for the owner of the installation. */
@Module({
  controllers: [QueuesController],
  providers: [QueueFiguresRepository, QueuesService],
})
export class QueuesModule {}

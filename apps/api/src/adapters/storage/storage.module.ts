import { type DynamicModule, Global, Module } from '@nestjs/common';
import { openStorage } from '@segue/shared/node';
import { STORAGE } from './storage-token.js';
import { WorkerTools } from './worker-tools.js';

@Global()
@Module({})
export class StorageModule {
  static with(url: string, audioRoots: readonly string[]): DynamicModule {
    return {
      module: StorageModule,
      providers: [{ provide: STORAGE, useFactory: () => openStorage(url, audioRoots) }, WorkerTools],
      exports: [STORAGE, WorkerTools],
    };
  }
}

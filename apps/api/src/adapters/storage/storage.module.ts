import { type DynamicModule, Global, Module } from '@nestjs/common';
import { openStorage } from '@segue/shared/node';

/** Injection token of the storage; its port is `Storage` of `@segue/shared/node`. */
export const STORAGE = Symbol('Storage');

@Global()
@Module({})
export class StorageModule {
  static with(url: string): DynamicModule {
    return {
      module: StorageModule,
      providers: [{ provide: STORAGE, useFactory: () => openStorage(url) }],
      exports: [STORAGE],
    };
  }
}

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CATALOGUE } from './capabilities.js';
import { createDiscogsCatalogue, type DiscogsSettings } from './discogs/index.js';

@Global()
@Module({})
export class CataloguesModule {
  static with(settings: DiscogsSettings): DynamicModule {
    return {
      module: CataloguesModule,
      providers: [{ provide: CATALOGUE, useFactory: () => createDiscogsCatalogue(settings) }],
      exports: [CATALOGUE],
    };
  }
}

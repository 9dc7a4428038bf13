import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CATALOGUE, CATALOGUE_OAUTH } from './capabilities.js';
import { createDiscogsCatalogue, type DiscogsCatalogue, type DiscogsSettings } from './discogs/index.js';

@Global()
@Module({})
export class CataloguesModule {
  static with(settings: DiscogsSettings): DynamicModule {
    return {
      module: CataloguesModule,
      providers: [
        { provide: CATALOGUE, useFactory: () => createDiscogsCatalogue(settings) },
        {
          provide: CATALOGUE_OAUTH,
          inject: [CATALOGUE],
          useFactory: (catalogue: DiscogsCatalogue) => catalogue.oauth,
        },
      ],
      exports: [CATALOGUE, CATALOGUE_OAUTH],
    };
  }
}

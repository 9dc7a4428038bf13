import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Outbound } from '@segue/shared/node';
import { CATALOGUE, CATALOGUE_OAUTH } from './capabilities.js';
import { createDiscogsCatalogue, type DiscogsCatalogue, type DiscogsSettings } from './discogs/index.js';

@Global()
@Module({})
export class CataloguesModule {
  static with(settings: Omit<DiscogsSettings, 'fetch'>): DynamicModule {
    return {
      module: CataloguesModule,
      providers: [
        {
          provide: CATALOGUE,
          inject: [Outbound],
          useFactory: (outbound: Outbound) =>
            createDiscogsCatalogue({ ...settings, fetch: outbound.fetchAs('discogs', 'Discogs') }),
        },
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

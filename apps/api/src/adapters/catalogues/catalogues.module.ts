import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CATALOGUE } from './capabilities.js';
import { createDiscogsCatalogue } from './discogs/index.js';

export interface CatalogueSettings {
  readonly baseUrl: string;
  /** Without one, Discogs answers less than half as often. */
  readonly token: string | undefined;
}

/** Discogs asks every program to name itself. */
const userAgent = 'Segue/0.1 (self-hosted DJ library)';

@Global()
@Module({})
export class CataloguesModule {
  static with({ baseUrl, token }: CatalogueSettings): DynamicModule {
    const useFactory = () => createDiscogsCatalogue({ baseUrl, token: token ?? null, userAgent });
    return {
      module: CataloguesModule,
      providers: [{ provide: CATALOGUE, useFactory }],
      exports: [CATALOGUE],
    };
  }
}

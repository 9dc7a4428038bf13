import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Outbound } from '@segue/shared/node';
import { PREVIEW_CATALOGUES } from './capabilities.js';
import { DeezerPreviews } from './deezer/index.js';
import { ItunesPreviews } from './itunes/index.js';

export interface PreviewAddresses {
  readonly deezer: string;
  readonly itunes: string;
  readonly userAgent: string;
}

/** Who is asked for previews, in this order. */
@Global()
@Module({})
export class PreviewCataloguesModule {
  static with({ deezer, itunes, userAgent }: PreviewAddresses): DynamicModule {
    return {
      module: PreviewCataloguesModule,
      providers: [
        {
          provide: PREVIEW_CATALOGUES,
          inject: [Outbound],
          useFactory: (outbound: Outbound) => [
            new DeezerPreviews({
              ...{ baseUrl: deezer, userAgent, outbound },
              fetch: outbound.fetchAs('deezer', 'Deezer'),
            }),
            new ItunesPreviews({
              ...{ baseUrl: itunes, userAgent, outbound },
              fetch: outbound.fetchAs('itunes', 'iTunes'),
            }),
          ],
        },
      ],
      exports: [PREVIEW_CATALOGUES],
    };
  }
}

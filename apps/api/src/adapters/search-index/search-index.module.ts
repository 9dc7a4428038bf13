import { type DynamicModule, Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { EmbeddedSearchIndex } from './embedded/embedded.adapter.js';
import { FallbackSearchIndex } from './fallback/index.js';
import { MeilisearchIndex } from './meilisearch/index.js';
import { SEARCH_INDEX, type SearchIndex } from './search-index.port.js';

/** Where a Meilisearch is, if there is one. */
export interface SearchServer {
  readonly url: string | undefined;
  readonly key: string | undefined;
}

@Global()
@Module({})
export class SearchIndexModule implements OnModuleDestroy {
  constructor(@Inject(SEARCH_INDEX) private readonly index: SearchIndex) {}

  /** The engine that comes with Segue, alone or behind a Meilisearch. */
  static with(server: SearchServer): DynamicModule {
    return {
      module: SearchIndexModule,
      providers: [{ provide: SEARCH_INDEX, useFactory: () => searchIndex(server) }],
      exports: [SEARCH_INDEX],
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.index.close();
  }
}

function searchIndex({ url, key }: SearchServer): SearchIndex {
  const embedded = new EmbeddedSearchIndex();
  if (url === undefined) return embedded;
  const meilisearch = new MeilisearchIndex({ url, ...(key !== undefined && { key }) });
  return new FallbackSearchIndex(meilisearch, embedded);
}

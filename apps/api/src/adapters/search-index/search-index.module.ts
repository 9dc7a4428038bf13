import { type DynamicModule, Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { EmbeddedSearchIndex } from './embedded/embedded.adapter.js';
import { SEARCH_INDEX, type SearchIndex } from './search-index.port.js';

@Global()
@Module({})
export class SearchIndexModule implements OnModuleDestroy {
  constructor(@Inject(SEARCH_INDEX) private readonly index: SearchIndex) {}

  static embedded(): DynamicModule {
    return {
      module: SearchIndexModule,
      providers: [{ provide: SEARCH_INDEX, useFactory: () => new EmbeddedSearchIndex() }],
      exports: [SEARCH_INDEX],
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.index.close();
  }
}

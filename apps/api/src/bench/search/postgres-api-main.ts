import { createLogger } from '@segue/shared/node';
import { SearchIndexModule } from '../../adapters/search-index/search-index.module.js';
import { SEARCH_INDEX } from '../../adapters/search-index/search-index.port.js';
import { AppModule } from '../../app.module.js';
import { createApp } from '../../create-app.js';
import { apiEnv } from '../../env.js';
import { drain } from '../../http/index.js';
import { PostgresSearchIndex } from './postgres-search-index.js';

/** The same api with Postgres behind the search port, for the benchmark to compare with. */
const env = apiEnv();
const root = AppModule.with(env);
const app = await createApp(env, createLogger('api'), {
  ...root,
  imports: (root.imports ?? []).map((part) => (isSearch(part) ? postgresSearch() : part)),
});
await app.listen(env.API_PORT, env.API_HOST);
process.once('SIGTERM', () => void drain(app).finally(() => process.exit()));

function isSearch(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'module' in part && part.module === SearchIndexModule;
}

function postgresSearch() {
  return {
    module: SearchIndexModule,
    providers: [{ provide: SEARCH_INDEX, useFactory: () => new PostgresSearchIndex(env.DATABASE_URL) }],
    exports: [SEARCH_INDEX],
  };
}

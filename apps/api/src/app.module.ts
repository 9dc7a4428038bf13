import { type DynamicModule, Module } from '@nestjs/common';
import { allJobs } from '@segue/shared/contracts/jobs';
import { AccessModule } from './access/index.js';
import { CataloguesModule } from './adapters/catalogues/catalogues.module.js';
import { PreviewCataloguesModule } from './adapters/catalogues/previews.module.js';
import { SearchIndexModule } from './adapters/search-index/search-index.module.js';
import { StorageModule } from './adapters/storage/index.js';
import { DatabaseModule } from './database/index.js';
import type { ApiEnv } from './env.js';
import { AccountsModule, AuthSettings, OidcSettings, ProxyAuthSettings } from './features/accounts/index.js';
import { AnalysisModule } from './features/analysis/index.js';
import { AuditModule } from './features/audit/index.js';
import { AudioModule, AudioRootsModule } from './features/audio/index.js';
import { backupGroundOf, BackupsModule } from './features/backups/index.js';
import { FetchingModule, FetchingOptions } from './features/fetching/index.js';
import { FollowsModule } from './features/follows/index.js';
import { FriendsModule } from './features/friends/index.js';
import { CatalogueModule } from './features/catalogue/index.js';
import { CleanupModule } from './features/cleanup/index.js';
import { CratesModule } from './features/crates/index.js';
import { EditsModule } from './features/edits/index.js';
import { EntitiesModule } from './features/entities/index.js';
import { DiscogsModule } from './features/discogs/index.js';
import { ExportsModule } from './features/exports/index.js';
import { HearingModule } from './features/hearing/index.js';
import { ImportsModule } from './features/imports/index.js';
import { ItemsModule } from './features/items/index.js';
import { MixRulesModule } from './features/mix-rules/index.js';
import { PlaylistExportsModule } from './features/playlist-exports/index.js';
import { PlaylistLinksModule } from './features/playlist-links/index.js';
import { PlaylistsModule } from './features/playlists/index.js';
import { QueuesModule } from './features/queues/index.js';
import { ReleasesModule } from './features/releases/index.js';
import { SampleModule, SampleWantedModule } from './features/sample/index.js';
import { SearchModule } from './features/search/index.js';
import { SpinsModule } from './features/spins/index.js';
import { StatisticsModule } from './features/statistics/index.js';
import { SyncModule } from './features/sync/index.js';
import { SystemModule, SystemSettings } from './features/system/index.js';
import { TagsModule } from './features/tags/index.js';
import { TracksModule } from './features/tracks/index.js';
import { HttpModule, HttpSettings } from './http/index.js';
import { JobsModule, JobsOptions, usualTimes } from './jobs/index.js';
import { ObservationModule } from './observation/index.js';
import { SecretsModule } from './secrets/index.js';
import { version } from './version.js';

/** Everything that the api is made of: what it stands on, what it reaches, what it does. */
@Module({})
export class AppModule {
  static with(env: ApiEnv): DynamicModule {
    return {
      module: AppModule,
      imports: [...groundOf(env), ...adaptersOf(env), ...featuresOf(env)],
    };
  }
}

function groundOf(env: ApiEnv) {
  const accounts = AccountsModule.with(
    new AuthSettings(env.AUTH_SECRET, env.WEB_ORIGIN),
    new OidcSettings(env.OIDC_PROVIDERS ?? []),
    new ProxyAuthSettings(env.PROXY_AUTH_HEADER, env.PROXY_AUTH_ADDRESSES, env.TRUST_PROXY_HOPS),
  );
  return [
    ObservationModule.with({
      ...{ version, offline: env.OFFLINE, tracesTo: env.OTEL_EXPORTER_OTLP_ENDPOINT },
    }),
    DatabaseModule.forRoot(env.DATABASE_URL, { keptPlans: env.DATABASE_KEPT_PLANS }),
    SecretsModule.with(env.SECRETS_KEY),
    AccessModule,
    AuditModule,
    JobsModule.forRoot(new JobsOptions(env.REDIS_URL, env.REDIS_PREFIX, allJobs, usualTimes, version)),
    HttpModule.with(new HttpSettings(env.TRUST_PROXY_HOPS, env.WEB_ORIGIN, limitsOf(env)), accounts),
  ];
}

const limitsOf = (env: ApiEnv) => ({
  addressPerMinute: env.RATE_LIMIT_ADDRESS,
  accountPerMinute: env.RATE_LIMIT_ACCOUNT,
});

function adaptersOf(env: ApiEnv) {
  return [
    StorageModule.with(env.STORAGE_URL, env.AUDIO_ROOTS),
    SearchIndexModule.with({ url: env.MEILI_URL, key: env.MEILI_KEY }),
    CataloguesModule.with({
      baseUrl: env.DISCOGS_BASE_URL,
      token: env.DISCOGS_TOKEN ?? null,
      userAgent: `Segue/${version}`,
      windowMs: env.DISCOGS_WINDOW_MS,
      consumer: consumerOf(env),
      authorizePage: env.DISCOGS_AUTHORIZE_URL,
    }),
    PreviewCataloguesModule.with({
      deezer: env.DEEZER_BASE_URL,
      itunes: env.ITUNES_BASE_URL,
      userAgent: `Segue/${version}`,
    }),
  ];
}

/** OAuth needs both halves. */
function consumerOf({ DISCOGS_CONSUMER_KEY: key, DISCOGS_CONSUMER_SECRET: secret }: ApiEnv) {
  return key === undefined || secret === undefined ? null : { key, secret };
}

const GB = 1024 ** 3;

function quotaBytesOf({ AUDIO_QUOTA_GB: gigabytes }: ApiEnv): number | null {
  return gigabytes === undefined ? null : gigabytes * GB;
}

function featuresOf(env: ApiEnv) {
  const models = {
    baseUrl: env.OPENAI_BASE_URL,
    language: env.OPENAI_MODEL,
    embedding: env.OPENAI_EMBEDDING_MODEL,
  };
  return [
    AudioRootsModule.with(env.AUDIO_ROOTS),
    AnalysisModule,
    AudioModule,
    BackupsModule.with(backupGroundOf(env, version)),
    FetchingModule.with(
      new FetchingOptions(env.COOKIES_KEY, quotaBytesOf(env), env.YOUTUBE_SEARCHES_PER_DAY),
    ),
    FollowsModule,
    FriendsModule,
    CatalogueModule,
    CleanupModule,
    CratesModule,
    EditsModule,
    EntitiesModule,
    DiscogsModule,
    ExportsModule,
    HearingModule,
    ImportsModule,
    ItemsModule,
    MixRulesModule,
    PlaylistExportsModule,
    PlaylistLinksModule,
    PlaylistsModule,
    QueuesModule,
    ReleasesModule,
    SampleModule,
    SampleWantedModule.with(env.SAMPLE_CRATE),
    SearchModule,
    SpinsModule,
    StatisticsModule,
    SyncModule,
    SystemModule.with(new SystemSettings(version, env.METRICS_TOKEN, env.DISCOGS_TOKEN, models)),
    TagsModule,
    TracksModule,
  ];
}

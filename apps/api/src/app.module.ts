import { type DynamicModule, Module } from '@nestjs/common';
import { DatabaseModule } from './database/index.js';
import type { ApiEnv } from './env.js';
import { AccountsModule, AuthSettings } from './features/accounts/index.js';
import { HttpModule, HttpSettings } from './http/index.js';

/** Everything that the api is made of. */
@Module({})
export class AppModule {
  static with(env: ApiEnv): DynamicModule {
    const accounts = AccountsModule.with(new AuthSettings(env.AUTH_SECRET, env.WEB_ORIGIN));
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot(env.DATABASE_URL),
        HttpModule.with(new HttpSettings(env.TRUST_PROXY_HOPS, env.WEB_ORIGIN), accounts),
      ],
    };
  }
}

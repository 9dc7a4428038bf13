import { type DynamicModule, Module } from '@nestjs/common';
import { Authenticator } from '../../http/index.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsService } from './accounts.service.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { ApiKeysService } from './api-keys.service.js';
import { AuthController } from './auth/auth.controller.js';
import { AuthService } from './auth/auth.service.js';
import { AuthSettings } from './auth/auth-settings.js';
import { AuthStoreRepository } from './auth/auth-store.repository.js';
import { BetterAuth } from './auth/better-auth.js';
import { Clock } from './auth/clock.js';
import { ProxyAuth, ProxyAuthSettings } from './auth/proxy-auth.js';
import { SessionAuthenticator } from './auth/session-authenticator.js';
import { SignIn } from './auth/sign-in.js';
import { SignInLimiter } from './auth/sign-in-limiter.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { InvitationsRepository } from './invitations/invitations.repository.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { OidcArrivals } from './oidc/oidc-arrivals.js';
import { OidcController } from './oidc/oidc.controller.js';
import { OidcRepository } from './oidc/oidc.repository.js';
import { OidcService } from './oidc/oidc.service.js';
import { OidcSettings } from './oidc/oidc-settings.js';
import { StepCookie } from './oidc/step-cookie.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import { SessionsService } from './sessions/sessions.service.js';

/** People, sessions and API keys. */
@Module({})
export class AccountsModule {
  static with(settings: AuthSettings, oidc: OidcSettings, proxy: ProxyAuthSettings): DynamicModule {
    return {
      module: AccountsModule,
      controllers: [
        AccountsController,
        AuthController,
        InvitationsController,
        OidcController,
        SessionsController,
      ],
      providers: [
        { provide: AuthSettings, useValue: settings },
        { provide: OidcSettings, useValue: oidc },
        { provide: ProxyAuthSettings, useValue: proxy },
        { provide: Authenticator, useClass: SessionAuthenticator },
        AccountsRepository,
        AccountsService,
        ApiKeysRepository,
        ApiKeysService,
        AuthService,
        AuthStoreRepository,
        BetterAuth,
        Clock,
        InvitationsRepository,
        InvitationsService,
        OidcArrivals,
        OidcRepository,
        OidcService,
        ProxyAuth,
        SessionsRepository,
        SessionsService,
        SignIn,
        SignInLimiter,
        StepCookie,
      ],
      exports: [Authenticator],
    };
  }
}

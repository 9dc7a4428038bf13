import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { ErrorFilter } from './error.filter.js';
import { HttpSettings } from './http-settings.js';
import { RequestLimiter } from './limits/request-limiter.js';
import { OpenAnswers } from './open-answers.js';
import { RequestMeter } from './request-meter.js';
import { RestoreGate } from './restore-gate.js';
import { RouteCheck } from './route-check.js';
import { RouteInterceptor } from './route.interceptor.js';

/** The glue between the contract and the controllers. */
@Module({})
export class HttpModule {
  /** @param authentication a module that exports `Authenticator` */
  static with(settings: HttpSettings, authentication: Type | DynamicModule): DynamicModule {
    return {
      module: HttpModule,
      global: true,
      imports: [DiscoveryModule, authentication],
      providers: [
        { provide: HttpSettings, useValue: settings },
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: RouteInterceptor },
        OpenAnswers,
        RequestLimiter,
        RequestMeter,
        RestoreGate,
        RouteCheck,
      ],
      exports: [HttpSettings, OpenAnswers, RequestMeter, RestoreGate, RouteCheck],
    };
  }
}

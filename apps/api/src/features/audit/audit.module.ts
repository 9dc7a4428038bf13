import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuditController } from './audit.controller.js';
import { AuditInterceptor } from './audit.interceptor.js';
import { AuditKeeper } from './audit-keeper.js';
import { AuditLog } from './audit-log.js';
import { AuditRepository } from './audit.repository.js';
import { AuditService } from './audit.service.js';
import { AuditSettings } from './audit-settings.repository.js';

/** Who did what. Imported before the http module, whose interceptor it goes around. */
@Global()
@Module({
  controllers: [AuditController],
  providers: [
    { provide: APP_INTERCEPTOR, useClass: AuditInterceptor },
    AuditKeeper,
    AuditLog,
    AuditRepository,
    AuditService,
    AuditSettings,
  ],
  exports: [AuditLog],
})
export class AuditModule {}

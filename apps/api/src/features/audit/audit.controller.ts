import { Controller } from '@nestjs/common';
import { auditRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { Input, Route } from '../../http/index.js';
import { AuditService } from './audit.service.js';

@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Route(auditRoutes.list)
  list(@Input() { query }: RouteInput<typeof auditRoutes.list>) {
    return this.audit.list(query);
  }

  @Route(auditRoutes.keep)
  keep(@Input() { body }: RouteInput<typeof auditRoutes.keep>) {
    return this.audit.keep(body.days);
  }
}

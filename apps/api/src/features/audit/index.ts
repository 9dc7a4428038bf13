export type { SignInAction } from './actions.js';
export { AuditLog, type Actor } from './audit-log.js';
export { AuditModule } from './audit.module.js';

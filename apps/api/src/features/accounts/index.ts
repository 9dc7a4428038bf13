export { AccountsModule } from './accounts.module.js';
export { AuthSettings } from './auth/auth-settings.js';

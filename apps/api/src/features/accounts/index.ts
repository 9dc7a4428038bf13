export { AccountsModule } from './accounts.module.js';
export { hashOf, newToken } from './invitations/invitation-token.js';
export { AuthSettings } from './auth/auth-settings.js';

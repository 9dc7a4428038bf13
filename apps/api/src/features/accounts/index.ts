export { AccountsModule } from './accounts.module.js';
export { hashOf, newToken } from './invitations/invitation-token.js';
export { ProxyAuthSettings } from './auth/proxy-auth.js';
export { AuthSettings } from './auth/auth-settings.js';
export { OidcSettings } from './oidc/oidc-settings.js';

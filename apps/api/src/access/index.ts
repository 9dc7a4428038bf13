export { AccessModule } from './access.module.js';
export { AccessService, type LinkGrant } from './access.service.js';
export { may, type Grant, type Own, type Scope, type SharedScope } from './grant.js';
export { onBehalfOf, own } from './issue.js';

export { onBehalfOf, own, type Grant, type Own, type Scope } from './grant.js';

export { askWhileWaiting } from './catalogue-words.js';
export { DiscogsAccountsRepository } from './discogs-accounts.repository.js';
export { DiscogsCredentials } from './discogs-credentials.js';
export { DiscogsModule } from './discogs.module.js';
export type { AskedAt, StoredAccount } from './stored-account.js';

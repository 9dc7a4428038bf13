export { deezerQuota, startFakeDeezer } from './fake-deezer.js';
export { startFakeItunes } from './fake-itunes.js';
export type { FakeShop, ShopRecording } from './shop-server.js';

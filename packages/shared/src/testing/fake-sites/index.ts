export { FakeYoutube, type FakeVideo } from './fake-youtube.js';
export { FakeItunes, type FakeSong } from './fake-itunes.js';
export { FakeSite } from './fake-site.js';

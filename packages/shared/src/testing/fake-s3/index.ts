export { startFakeS3, type FakeS3 } from './fake-s3.js';

export { startJobsApp, type JobsApp, type JobsAppSettings } from './jobs-app.js';
export { startOwnRedis, type OwnRedis } from './test-redis.js';
export { plainRequest, type PlainAnswer } from './plain-request.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { startBareTestApi, startTestApi, type TestApi } from './test-api.js';
export { cookieOf, type TestPerson } from './test-person.js';
export { sendFile } from './send-file.js';
export { waitForQuiet, waitForRun } from './wait-for-run.js';
export { fillLibrary, findTrack } from './fill-library.js';

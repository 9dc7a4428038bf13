export { plainRequest, type PlainAnswer } from './plain-request.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { startBareTestApi, startTestApi, type TestApi } from './test-api.js';
export { cookieOf, type TestPerson } from './test-person.js';

import { addOwner } from './add-owner.js';
import { seedLibrary } from './seed-library.js';

/**
 * `node seed-main.js DATABASE_URL TRACKS USERNAME PASSWORD`: an owner with a large library in a fresh database, before
 * the api starts. For benchmarks that cannot import the api, such as those in e2e.
 */
const [databaseUrl, tracks, username, password] = process.argv.slice(2);
if (databaseUrl === undefined || tracks === undefined || username === undefined || password === undefined) {
  throw new Error('Usage: node seed-main.js DATABASE_URL TRACKS USERNAME PASSWORD');
}
await seedLibrary(databaseUrl, await addOwner(databaseUrl, username, password), Number(tracks));

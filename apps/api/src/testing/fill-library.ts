import { importRoutes, releaseRoutes, searchRoutes, type TrackRow } from '@segue/shared/contracts/http';
import { sampleExportCsv } from '@segue/shared/testing';
import { sendFile } from './send-file.js';
import type { TestPerson } from './test-person.js';
import { waitForQuiet } from './wait-for-run.js';

/** Seconds; a machine that does much else at once takes its time over sixty tracklists. */
const PATIENCE = 150;

/** Imports the sample crate for a person and waits for its tracklists; needs a fake Discogs that has the crate. */
export async function fillLibrary(person: TestPerson): Promise<void> {
  const answer = await sendFile(person, '/api/imports', 'collection.csv', sampleExportCsv());
  importRoutes.create.response.parse(await answer.json());
  await waitForQuiet(person, PATIENCE);
  await waitForDetails(person);
}

/** What follows an import is queued a moment after it is over: nothing is missing only when the api says so. */
async function waitForDetails(person: TestPerson): Promise<void> {
  const answer = await person.ask('/api/releases/details', { method: 'POST', json: {} });
  const missing = answer.ok ? releaseRoutes.fetchDetails.response.parse(await answer.json()).releases : null;
  await waitForQuiet(person, PATIENCE);
  if (missing !== 0) await waitForDetails(person);
}

/** The first hit of a search. */
export async function findTrack(person: TestPerson, text: string): Promise<TrackRow> {
  const answer = await person.ask(`/api/search?limit=1&q=${encodeURIComponent(text)}`);
  const [hit] = searchRoutes.search.response.parse(await answer.json()).hits;
  if (hit === undefined) throw new Error(`Nothing is found for “${text}”.`);
  return hit;
}

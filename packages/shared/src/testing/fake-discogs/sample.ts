import type { CollectionCopy } from './collection-document.js';
import { SAMPLE_CRATE, SAMPLE_HEADER } from './fixtures/sample-crate.js';
import { releaseDocument } from './release-document.js';
import type { FakeDiscogs } from './server.js';

/** The crate as a collection export: what its owner would download from Discogs. */
export function sampleExportCsv(): string {
  return [SAMPLE_HEADER, ...SAMPLE_CRATE.flatMap((release) => release.rows), ''].join('\n');
}

/** Puts the crate on a fake Discogs, with a public collection of the given owner. */
export function loadSampleCrate(discogs: FakeDiscogs, owner = 'sample'): void {
  for (const release of SAMPLE_CRATE) discogs.data.releases.set(release.id, releaseDocument(release));
  discogs.data.addPerson(owner, sampleCopies());
}

function sampleCopies(): CollectionCopy[] {
  const ids = SAMPLE_CRATE.flatMap((release) => release.rows.map(() => release.id));
  return ids.map((releaseId, index) => ({ releaseId, instanceId: 700_000_001 + index }));
}

export { artistPageDocument, type ArtistPageFacts } from './artist-document.js';
export type { CollectionCopy, WantEntry } from './collection-document.js';
export type { FieldDocument, FolderDocument, PersonData } from './person-data.js';
export type * from './facts.js';
export { SAMPLE_CRATE, SAMPLE_HEADER } from './fixtures/sample-crate.js';
export { releaseDocument, type ReleaseDocument } from './release-document.js';
export type { Fault } from './reply.js';
export { loadSampleCrate, sampleExportCsv } from './sample.js';
export { FakeDiscogs, type FakeDiscogsOptions, type ReceivedRequest } from './server.js';

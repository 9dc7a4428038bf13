import { EntryFactsRepository } from './entry-facts.repository.js';
import { EntryWriter } from './entry-writer.js';
import { FileReleasesRepository } from './file-releases.repository.js';
import { ImportReviewsRepository } from './import-reviews.repository.js';
import { ImportedEntriesRepository } from './imported-entries.repository.js';
import { ImportedPlaylistsRepository } from './imported-playlists.repository.js';
import { LibraryBatchWriter } from './library-batch.js';
import { LibraryCluesRepository } from './library-clues.repository.js';
import { LibraryImporter } from './library-importer.js';

export { entryNames } from './entry-clues.js';
export { EntryWriter } from './entry-writer.js';
export { ImportReviewsRepository, type StoredReview } from './import-reviews.repository.js';
export { LibraryImporter } from './library-importer.js';

/** What joins files of tracks with the library, for the module. */
export const libraryProviders = [
  EntryFactsRepository,
  EntryWriter,
  FileReleasesRepository,
  ImportReviewsRepository,
  ImportedEntriesRepository,
  ImportedPlaylistsRepository,
  LibraryBatchWriter,
  LibraryCluesRepository,
  LibraryImporter,
];

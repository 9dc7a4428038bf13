import { Inject, Injectable } from '@nestjs/common';
import { importTracksJob, type JobContext } from '@segue/shared/contracts/jobs';
import type { Storage } from '@segue/shared/node';
import { onBehalfOf } from '../../access/index.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { HostsJob } from '../../jobs/index.js';
import { ImportsRepository } from './imports.repository.js';
import { LibraryImporter } from './library/index.js';
import { ImportFileError, readLibrary } from './parsing/index.js';
import { storedMapping } from './tables.service.js';

type Context = JobContext<typeof importTracksJob>;

/** Joins a file of tracks with the library; after a crash it goes on behind the last batch that came in. */
@Injectable()
export class ImportTracksHandler {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly importer: LibraryImporter,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  @HostsJob(importTracksJob)
  async handle(context: Context) {
    const { importId, fileKey, fileName, format, userId } = context.payload;
    const claimed = await this.imports.claim(importId, context.runId);
    if (claimed === null || (await this.storage.stat(fileKey)) === null) {
      return context.fail('file-missing', 'The uploaded file is no longer there. Import it again.');
    }
    const mapping = storedMapping.nullable().parse(claimed.mapping) ?? {};
    const source = await this.storage.read(fileKey);
    const owner = onBehalfOf(userId);
    const target = { importId, owner, source: `import:${format}`, spoken: new Set<string>() };
    try {
      const items = readLibrary(format, source, { name: fileName, mapping });
      await this.importer.importItems(target, items, claimed.lastLine, (entries) => {
        context.report({ done: entries, total: null, message: `${entries} tracks read` });
        context.signal.throwIfAborted();
      });
    } catch (error) {
      if (error instanceof ImportFileError) context.fail('file-unreadable', damaged(error));
      throw error;
    } finally {
      source.destroy();
    }
    return { importId, ...(await this.imports.counts(importId)) };
  }
}

const damaged = ({ message }: ImportFileError): string =>
  `${message} What came before that place is in; export the file again and import it once more.`;

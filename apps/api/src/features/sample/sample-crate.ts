import { Injectable } from '@nestjs/common';
import { releaseDocument, SAMPLE_CRATE, sampleExportCsv } from '@segue/shared/testing';
import { mapRelease, wireRelease } from '../../adapters/catalogues/index.js';
import type { Own } from '../../access/index.js';
import { ExportImporter } from '../imports/index.js';
import { DetailsWriter } from '../releases/index.js';
import { SampleRepository } from './sample.repository.js';

/** The crate's releases: facts that came with Segue, brought in by the same code as a real export and real answers. */
@Injectable()
export class SampleCrate {
  constructor(
    private readonly importer: ExportImporter,
    private readonly details: DetailsWriter,
    private readonly releases: SampleRepository,
  ) {}

  /** Answers how many releases it has. */
  async load(owner: Own, runId: string): Promise<number> {
    const importId = await this.releases.createImport(owner, runId);
    const source = (async function* () {
      yield await Promise.resolve(new TextEncoder().encode(sampleExportCsv()));
    })();
    await this.importer.importRows({ importId, owner }, source, 0);
    const ids = await this.releases.listed(SAMPLE_CRATE.map(({ id }) => id));
    for (const facts of SAMPLE_CRATE) {
      const releaseId = ids.get(facts.id);
      if (releaseId === undefined) continue;
      await this.details.write(releaseId, mapRelease(wireRelease.parse(releaseDocument(facts))), null);
    }
    await this.importer.announce([...ids.values()]);
    return SAMPLE_CRATE.length;
  }

  track(discogsId: number, position: string): Promise<{ id: string; title: string } | null> {
    return this.releases.track(discogsId, position);
  }
}

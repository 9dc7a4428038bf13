import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { Injectable } from '@nestjs/common';
import { scanAudioJob, type JobContext, type ResultOf } from '@segue/shared/contracts/jobs';
import { TypedError } from '@segue/shared/node';
import { onBehalfOf } from '../../access/index.js';
import { HostsJob } from '../../jobs/index.js';
import { TrackChanges } from '../tracks/index.js';
import { LibraryClues } from './library-clues.js';
import { MusicFoldersRepository } from './folders/music-folders.repository.js';
import { FileScanner } from './scan-file.js';
import { walkAudio } from './walk-audio.js';

type Context = JobContext<typeof scanAudioJob>;
type Counts = ResultOf<typeof scanAudioJob>;

/** Unreadable files that the result lists. */
const LISTED = 100;

@Injectable()
export class ScanAudioHandler {
  constructor(
    private readonly library: LibraryClues,
    private readonly scanner: FileScanner,
    private readonly folders: MusicFoldersRepository,
    private readonly changes: TrackChanges,
  ) {}

  @HostsJob(scanAudioJob)
  async handle(context: Context): Promise<Counts> {
    const { userId, path, folderId } = context.payload;
    const owner = onBehalfOf(userId);
    const files = await this.list(context);
    const library = await this.library.index(owner);
    const counts: Counts = {
      files: files.length,
      matched: 0,
      unsure: 0,
      unmatched: 0,
      known: 0,
      missing: 0,
      unreadable: [],
    };
    const vanished = new Set<string>();
    for (const [done, file] of files.entries()) {
      context.signal.throwIfAborted();
      context.report({ done, total: files.length, message: relative(path, file) });
      try {
        counts[await this.scanner.scan(file, { owner, runId: context.runId, folderId, library })] += 1;
      } catch (error) {
        if (isGone(error)) {
          vanished.add(file);
          continue;
        }
        if (!(error instanceof TypedError) || error.code === 'unavailable') throw error;
        if (counts.unreadable.length < LISTED) counts.unreadable.push({ path: file, message: error.message });
      }
    }
    const seen = files.filter((file) => !vanished.has(file));
    const { missing, trackIds } = await this.folders.scanned(folderId, seen, new Date());
    if (trackIds.length > 0) await this.changes.tracks(trackIds);
    return { ...counts, missing };
  }

  private async list(context: Context): Promise<string[]> {
    const { path } = context.payload;
    try {
      if (!(await stat(path)).isDirectory()) context.fail('folder-missing', `${path} is no folder.`);
      const files: string[] = [];
      for await (const file of walkAudio(path)) files.push(file);
      return files;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'ENOENT') context.fail('folder-missing', `The folder ${path} is gone.`);
      if (code === 'EACCES')
        context.fail(
          'folder-unreadable',
          `A folder in ${path} may not be read. Give Segue's user the right to read it.`,
        );
      throw error;
    }
  }
}

/** A file that went while the folder was being looked through. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

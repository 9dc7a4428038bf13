import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { loadSampleJob, type JobContext } from '@segue/shared/contracts/jobs';
import { builtEntry } from '@segue/shared/node';
import { onBehalfOf } from '../../access/index.js';
import { HostsJob } from '../../jobs/index.js';
import { AudioRepository, AudioStore } from '../audio/index.js';
import { TrackChanges } from '../tracks/index.js';
import { SampleCrate } from './sample-crate.js';
import { SAMPLE_SONGS } from './sample-songs.js';

type Context = JobContext<typeof loadSampleJob>;

const run = promisify(execFile);

/** Fills a library with the sample crate; loading it again changes nothing. */
@Injectable()
export class LoadSampleHandler {
  constructor(
    private readonly crate: SampleCrate,
    private readonly store: AudioStore,
    private readonly audio: AudioRepository,
    private readonly changes: TrackChanges,
  ) {}

  @HostsJob(loadSampleJob)
  async handle(context: Context) {
    const owner = onBehalfOf(context.payload.userId);
    context.report({ done: 0, total: SAMPLE_SONGS.length, message: 'Sixty releases' });
    const releases = await this.crate.load(owner, context.runId);
    const folder = await mkdtemp(join(tmpdir(), 'segue-sample-'));
    try {
      return { releases, trackIds: await this.songs(context, folder) };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async songs(context: Context, folder: string): Promise<string[]> {
    const trackIds: string[] = [];
    for (const [number, song] of SAMPLE_SONGS.entries()) {
      context.signal.throwIfAborted();
      const track = await this.crate.track(song.discogsId, song.position);
      if (track === null) continue;
      context.report({ done: number, total: SAMPLE_SONGS.length, message: `Composing ${track.title}` });
      if ((await this.audio.ofTrack(track.id)) === null) await this.compose(context, folder, number, track);
      trackIds.push(track.id);
    }
    await this.changes.tracks(trackIds);
    return trackIds;
  }

  private async compose(
    context: Context,
    folder: string,
    number: number,
    track: { id: string; title: string },
  ) {
    const entry = builtEntry(import.meta.url, './synthesise-main.js');
    await run(process.execPath, [entry, folder, String(number)], { signal: context.signal });
    const origin = { originalName: `${track.title}.wav`, source: 'upload', sourcePath: null } as const;
    const file = await this.store.keep(join(folder, `${number}.wav`), {
      ...origin,
      addedById: context.payload.userId,
    });
    await this.audio.attach(track.id, file.id, 'upload', null);
  }
}

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyseTrackJob, type JobContext, type PayloadOf } from '@segue/shared/contracts/jobs';
import { openStorage, type Storage } from '@segue/shared/node';
import { clickTrack, encodeWav } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnalyseTrackHandler } from './analyse-track.handler.js';
import { AnalyserPool } from './pool/analyser-pool.js';

let folder: string;
let storage: Storage;
const pool = new AnalyserPool({ tools: { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' }, size: 1 });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'segue-handler-'));
  storage = openStorage(folder);
});
afterAll(async () => {
  pool.close();
  await rm(folder, { recursive: true, force: true });
});

class Failed extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** A context as the host makes it, with the progress kept. */
function contextFor(payload: PayloadOf<typeof analyseTrackJob>, signal = new AbortController().signal) {
  const messages: string[] = [];
  const context: JobContext<typeof analyseTrackJob> = {
    runId: 'run-1',
    payload,
    isLastAttempt: false,
    signal,
    report: ({ message }) => messages.push(message),
    fail: (code) => {
      throw new Failed(code);
    },
    rateLimited: () => {
      throw new Error('The analysis is never rate-limited.');
    },
  };
  return { context, messages };
}

const payload = { audioKey: 'audio/ab/click.wav', contentHash: 'abcdef0123456789', styles: [] };

describe('the analyse-track handler', () => {
  it('analyses a stored file, keeps its waveform, and its result fits the contract', async () => {
    await storage.write(payload.audioKey, Buffer.from(encodeWav([clickTrack(120, 20)])));
    const { context, messages } = contextFor(payload);
    const result = analyseTrackJob.result.parse(await createAnalyseTrackHandler({ storage, pool })(context));
    expect(result.tempo?.bpm).toBeCloseTo(120, 1);
    expect(await storage.stat(result.waveformKey!)).toMatchObject({ size: 24 + 2000 * 6 });
    expect(messages).not.toEqual([]);
  });

  it('fails for good when the file is not in storage', async () => {
    const { context } = contextFor({ ...payload, audioKey: 'audio/ab/gone.wav' });
    await expect(createAnalyseTrackHandler({ storage, pool })(context)).rejects.toMatchObject({
      code: 'audio-missing',
    });
  });

  it('fails for good, and leaves no waveform, when the file is no audio', async () => {
    await storage.write('audio/ab/words.mp3', Buffer.from('words'));
    const { context } = contextFor({
      ...payload,
      audioKey: 'audio/ab/words.mp3',
      contentHash: 'ffffffffffffffff',
    });
    await expect(createAnalyseTrackHandler({ storage, pool })(context)).rejects.toMatchObject({
      code: 'audio-unreadable',
    });
    expect(await readdir(path.join(folder, 'waveforms'))).toEqual(['ab']);
  });

  it('stops with the reason of the signal when the run is cancelled', async () => {
    const { context } = contextFor(payload, AbortSignal.abort(new Error('cancelled')));
    await expect(createAnalyseTrackHandler({ storage, pool })(context)).rejects.toThrow('cancelled');
  });
});

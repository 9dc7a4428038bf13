import { clickTrack, composeSong } from '@segue/shared/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AudioFolder } from '../testing/audio-folder.js';
import { AnalyserPool, DEFAULT_LIMITS, type PoolOptions } from './analyser-pool.js';

const tools = { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' };
let folder: AudioFolder;
let click: string;
let pool: AnalyserPool;

beforeAll(async () => {
  folder = await AudioFolder.create();
  click = await folder.wav('click.wav', [clickTrack(120, 12)]);
});
afterEach(() => pool.close());
afterAll(() => folder.remove());

function open(options: Partial<PoolOptions> = {}): AnalyserPool {
  pool = new AnalyserPool({ tools, size: 1, ...options });
  return pool;
}

/** A child that does this with each file it gets. */
async function childThat(does: string): Promise<string> {
  return folder.file(`child-${does.length}.mjs`, `process.on('message', () => { ${does} });`);
}

const analyseClick = () => pool.analyse({ path: click, styles: [] });

describe('the analyser pool', () => {
  it('keeps one child for many files', async () => {
    open();
    await analyseClick();
    const first = pool.pids();
    await analyseClick();
    expect(pool.pids()).toEqual(first);
  });

  it('replaces a child after its share of tracks', async () => {
    open({ limits: { ...DEFAULT_LIMITS, maxTracks: 1 } });
    await analyseClick();
    expect(pool.pids()).toEqual([]);
    expect((await analyseClick()).analysis.tempo?.bpm).toBeCloseTo(120, 0);
  });

  it('replaces a child that has grown too large', async () => {
    open({ limits: { ...DEFAULT_LIMITS, maxMemoryBytes: 1 } });
    await analyseClick();
    expect(pool.pids()).toEqual([]);
  });

  it('survives a child that is killed in the middle of a file, and goes on with the next', async () => {
    open();
    const long = await folder.wav('long.wav', [
      composeSong({ seed: 1, style: 'house', seconds: 120 }).samples,
    ]);
    const killed = pool.analyse(
      { path: long, styles: [] },
      { onProgress: () => pool.pids().forEach((pid) => process.kill(pid, 'SIGKILL')) },
    );
    await expect(killed).rejects.toMatchObject({ code: 'analyser-crashed' });
    expect((await analyseClick()).analysis.tempo?.bpm).toBeCloseTo(120, 0);
  });

  it('kills a child that hangs', async () => {
    open({ entry: await childThat('for (;;) {}'), limits: { ...DEFAULT_LIMITS, baseMs: 300 } });
    await expect(analyseClick()).rejects.toMatchObject({ code: 'timed-out' });
    expect(pool.pids()).toEqual([]);
  });

  it('tells a child that dies by itself from a faulty file', async () => {
    open({ entry: await childThat('process.abort();') });
    await expect(analyseClick()).rejects.toMatchObject({ code: 'analyser-crashed' });
  });

  it('reports an error of its own as one, not as a fault of the file', async () => {
    const message = "{ kind: 'failed', code: null, message: 'a bug', memoryBytes: 1 }";
    open({ entry: await childThat(`process.send(${message});`) });
    await expect(analyseClick()).rejects.toThrow('a bug');
    await expect(analyseClick()).rejects.not.toHaveProperty('code');
  });

  it('kills the child at once when the run is cancelled', async () => {
    const begun = "{ kind: 'progress', decodedSeconds: 1, expectedSeconds: null }";
    open({ entry: await childThat(`process.send(${begun}, () => { for (;;) {} });`) });
    const cancel = new AbortController();
    const onProgress = () => cancel.abort(new Error('cancelled by the user'));
    const running = pool.analyse({ path: click, styles: [] }, { signal: cancel.signal, onProgress });
    await expect(running).rejects.toThrow('cancelled by the user');
    expect(pool.pids()).toEqual([]);
  });

  it('does not begin a file whose run is cancelled already', async () => {
    open({ entry: await childThat('process.abort();') });
    const signal = AbortSignal.abort(new Error('cancelled before'));
    await expect(pool.analyse({ path: click, styles: [] }, { signal })).rejects.toThrow('cancelled before');
  });

  it('lets files beyond its size wait, and loses none', async () => {
    open({ size: 2 });
    const found = await Promise.all(Array.from({ length: 6 }, analyseClick));
    expect(found).toHaveLength(6);
    expect(pool.pids()).toHaveLength(2);
  });
});

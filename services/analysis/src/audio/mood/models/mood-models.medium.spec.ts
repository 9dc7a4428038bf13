import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { trackAnalysis } from '@segue/shared/contracts/jobs';
import { composeSong, encodeWav, silence } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnalyserPool } from '../../../pool/analyser-pool.js';
import { writeTinyMoodModel } from '../../../testing/tiny-mood-model.js';

let folder: string;
let song: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'segue-models-'));
  song = path.join(folder, 'song.wav');
  const { samples } = composeSong({ seed: 51, style: 'house', seconds: 12 });
  await writeFile(song, encodeWav([samples]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Analyses in a real child with the models of a folder, and tells what it said of them. */
async function analyse(file: string, modelsFolder: string) {
  const problems: string[] = [];
  const pool = new AnalyserPool({
    tools: { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' },
    size: 1,
    modelsFolder,
    onModelsProblem: (problem) => problems.push(problem),
  });
  try {
    const { analysis } = await pool.analyse({ path: file, styles: ['House'] });
    return { found: trackAnalysis.parse({ ...analysis, waveformKey: null }), problems };
  } finally {
    pool.close();
  }
}

async function writeModels(name: string): Promise<string> {
  const models = path.join(folder, name);
  // The mood is the first answer of happy and aggressive, the second of sad and relaxed.
  await writeTinyMoodModel(models, 'mood_happy-musicnn-msd-2', [0.8, 0.2]);
  await writeTinyMoodModel(models, 'mood_sad-musicnn-msd-2', [0.7, 0.3]);
  await writeTinyMoodModel(models, 'mood_relaxed-musicnn-msd-2', [0.9, 0.1]);
  await writeTinyMoodModel(models, 'mood_aggressive-musicnn-msd-2', [0.6, 0.4]);
  return models;
}

describe('the owner’s own models of mood', () => {
  it('say energy and moods in the place of the formula', async () => {
    const { found, problems } = await analyse(song, await writeModels('good'));
    expect(problems).toEqual([]);
    expect(found.flags).toEqual([]);
    expect(found.moods?.source).toBe('model');
    expect(found.moods?.happy).toBeCloseTo(0.8, 4);
    expect(found.moods?.sad).toBeCloseTo(0.3, 4);
    expect(found.moods?.relaxed).toBeCloseTo(0.1, 4);
    expect(found.moods?.aggressive).toBeCloseTo(0.6, 4);
    expect(found.energy?.source).toBe('model');
    expect(found.energy?.value).toBeCloseTo(9.1, 3);
  });

  it('have no say in silence', async () => {
    const quiet = path.join(folder, 'quiet.wav');
    await writeFile(quiet, encodeWav([silence(12)]));
    const { found } = await analyse(quiet, await writeModels('unasked'));
    expect(found).toMatchObject({ energy: null, moods: null, flags: ['silent'] });
  });

  it.each([
    ['a folder that is not there', () => Promise.resolve(path.join(folder, 'nowhere')), /cannot be read/],
    [
      'a folder without one of the four',
      async () => {
        const models = await writeModels('three');
        await rm(path.join(models, 'mood_sad-musicnn-msd-2'), { recursive: true });
        return models;
      },
      /no mood_sad/,
    ],
    [
      'a model without its weights',
      async () => {
        const models = await writeModels('light');
        await rm(path.join(models, 'mood_happy-musicnn-msd-2', 'group1-shard1of1.bin'));
        return models;
      },
      /weights, is missing/,
    ],
    [
      'a model that is none',
      async () => {
        const models = await writeModels('odd');
        await writeFile(path.join(models, 'mood_happy-musicnn-msd-2', 'model.json'), '{"layers":[]}');
        return models;
      },
      /no TF\.js graph model/,
    ],
  ])('%s is said plainly, and the formula stands', async (_what, models, problem) => {
    const { found, problems } = await analyse(song, await models());
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
    expect(found.flags).toEqual(['models-unusable']);
    expect(found.energy).toMatchObject({ source: 'estimated' });
    expect(found.moods?.source).toBe('estimated');
  });
});

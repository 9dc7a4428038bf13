import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { io } from '@tensorflow/tfjs-core';
import { z } from 'zod';

/** Which of a model's two outputs is the mood, as the models of essentia were trained. */
export const MOOD_MODELS = { happy: 0, sad: 1, relaxed: 1, aggressive: 0 } as const;
export type MoodName = keyof typeof MOOD_MODELS;

/** A folder of models that cannot be used, with what is wrong in words. */
export class ModelsError extends Error {}

const weightSpec = z.looseObject({ name: z.string(), shape: z.array(z.number()), dtype: z.string() });
const modelJson = z.object({
  modelTopology: z.looseObject({}),
  weightsManifest: z.array(z.object({ paths: z.array(z.string()), weights: z.array(weightSpec) })),
});

/**
 * The folder of each mood's model: one whose name begins with `mood_happy`, `mood_sad`, `mood_relaxed` or
 * `mood_aggressive` and that holds a TF.js graph model (`model.json` and its weights), as essentia's site has them.
 * @throws ModelsError naming what is missing
 */
export async function findModels(folder: string): Promise<Record<MoodName, string>> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new ModelsError(`The folder of models ${folder} cannot be read.`, { cause });
  });
  const found = (mood: MoodName): string => {
    const name = names.find((one) => one.startsWith(`mood_${mood}`));
    if (name === undefined) throw new ModelsError(`The folder of models has no mood_${mood}….`);
    return path.join(folder, name);
  };
  return {
    happy: found('happy'),
    sad: found('sad'),
    relaxed: found('relaxed'),
    aggressive: found('aggressive'),
  };
}

/** A model as TensorFlow.js takes it. @throws ModelsError when it is damaged or names files outside its folder */
export async function readModel(folder: string): Promise<io.ModelArtifacts> {
  const { modelTopology, weightsManifest } = await readJson(folder);
  const files = weightsManifest.flatMap(({ paths }) => paths);
  const weights = await Promise.all(files.map((file) => readWeights(folder, file)));
  return {
    modelTopology,
    weightSpecs: weightsManifest.flatMap((group) => group.weights) as io.WeightsManifestEntry[],
    weightData: Uint8Array.from(Buffer.concat(weights)).buffer,
  };
}

async function readJson(folder: string): Promise<z.infer<typeof modelJson>> {
  try {
    return modelJson.parse(JSON.parse(await readFile(path.join(folder, 'model.json'), 'utf8')));
  } catch (cause) {
    throw new ModelsError(`${path.basename(folder)}/model.json is missing or is no TF.js graph model.`, {
      cause,
    });
  }
}

async function readWeights(folder: string, file: string): Promise<Uint8Array> {
  if (path.basename(file) !== file)
    throw new ModelsError(`${path.basename(folder)} names weights outside its folder.`);
  try {
    return new Uint8Array(await readFile(path.join(folder, file)));
  } catch (cause) {
    throw new ModelsError(`${path.basename(folder)}/${file}, the model’s weights, is missing.`, { cause });
  }
}

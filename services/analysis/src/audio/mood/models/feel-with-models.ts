import type { FileAnalysis } from '../../analyse-file.js';
import { hearPatches } from './hear-patches.js';
import { MoodModels } from './mood-models.js';

/** Loads a folder once; the same for every file of a child. */
const loaded = new Map<string, Promise<MoodModels | Error>>();

export interface ModelledFile {
  readonly found: FileAnalysis;
  /** What is wrong with the models, for the log; null when nothing is. */
  readonly problem: string | null;
}

/**
 * Puts what the owner's models say of energy and mood in the place of the formula. Models that cannot be used are said
 * by the flag `models-unusable`, and the formula stands.
 */
export async function feelWithModels(
  found: FileAnalysis,
  { path, folder, ffmpeg }: { path: string; folder: string; ffmpeg: string },
): Promise<ModelledFile> {
  // Silence has no mood, whoever is asked.
  if (found.analysis.energy === null) return { found, problem: null };
  try {
    const models = await modelsOf(folder);
    if (models instanceof Error) throw models;
    const felt = await models.feel(await hearPatches(path, ffmpeg));
    return {
      found: felt === null ? found : { ...found, analysis: { ...found.analysis, ...felt } },
      problem: null,
    };
  } catch (error) {
    const { analysis } = found;
    return {
      found: { ...found, analysis: { ...analysis, flags: [...analysis.flags, 'models-unusable'] } },
      problem: error instanceof Error ? error.message : String(error),
    };
  }
}

function modelsOf(folder: string): Promise<MoodModels | Error> {
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const loading = MoodModels.load(folder).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  loaded.set(folder, loading);
  return loading;
}

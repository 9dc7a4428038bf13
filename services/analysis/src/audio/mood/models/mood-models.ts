import type { EnergyAnalysis, MoodAnalysis } from '@segue/shared/contracts/jobs';
import type { GraphModel } from '@tensorflow/tfjs-converter';
import { findModels, MOOD_MODELS, ModelsError, readModel, type MoodName } from './model-files.js';
import { MUSICNN_BANDS } from './musicnn-bands.js';
import { PATCH_FRAMES } from './musicnn-patches.js';
import { loadTensorflow, type Tensorflow } from './tensorflow.js';

const CLASSES = 2;
/** Patches that are looked at together: more make one large allocation, fewer many calls. */
const BATCH = 16;

const MOODS = Object.keys(MOOD_MODELS) as readonly MoodName[];

/** The owner's own trained models: four networks that each say how sure they are of one mood. */
export class MoodModels {
  private constructor(
    private readonly tensorflow: Tensorflow,
    private readonly models: ReadonlyMap<MoodName, GraphModel>,
  ) {}

  /** @throws ModelsError with what is wrong with the folder */
  static async load(folder: string): Promise<MoodModels> {
    const folders = await findModels(folder);
    const tensorflow = await loadTensorflow();
    const models = new Map<MoodName, GraphModel>();
    for (const mood of MOODS) models.set(mood, await loadOne(tensorflow, folders[mood], mood));
    return new MoodModels(tensorflow, models);
  }

  /**
   * Energy and moods of a recording: the mean of what each patch says. Arousal is what is not relaxed, as in the
   * formula, so energy is 1 + 9 (1 − relaxed). Null for a recording that is shorter than one patch (3 s).
   */
  async feel(
    patches: readonly Float32Array[],
  ): Promise<{ energy: EnergyAnalysis; moods: MoodAnalysis } | null> {
    if (patches.length === 0) return null;
    const said = async (mood: MoodName): Promise<number> => {
      const model = this.models.get(mood);
      if (model === undefined) throw new ModelsError(`There is no model for ${mood}.`);
      return meanOf(this.tensorflow, model, patches, MOOD_MODELS[mood]);
    };
    const relaxed = await said('relaxed');
    const moods = {
      happy: await said('happy'),
      sad: await said('sad'),
      aggressive: await said('aggressive'),
    };
    return {
      energy: { value: 1 + 9 * (1 - relaxed), source: 'model' },
      moods: { ...moods, relaxed, source: 'model' },
    };
  }
}

async function loadOne(tensorflow: Tensorflow, folder: string, mood: MoodName): Promise<GraphModel> {
  const artifacts = await readModel(folder);
  try {
    const model = await tensorflow.loadGraphModel({ load: () => Promise.resolve(artifacts) });
    // Once on silence: a model of other shapes says so now, and not in the middle of a track.
    await meanOf(tensorflow, model, [new Float32Array(PATCH_FRAMES * MUSICNN_BANDS)], MOOD_MODELS[mood]);
    return model;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const wanted = 'it has to take 187 × 96 bands and answer two numbers';
    throw new ModelsError(`The model for ${mood} cannot be used, ${wanted} (${why}).`, { cause });
  }
}

async function meanOf(
  { core }: Tensorflow,
  model: GraphModel,
  patches: readonly Float32Array[],
  positive: number,
): Promise<number> {
  let sum = 0;
  for (let from = 0; from < patches.length; from += BATCH) {
    const some = patches.slice(from, from + BATCH);
    const answers = core.tidy(() => {
      const input = core.stack(some.map((patch) => core.tensor2d(patch, [PATCH_FRAMES, MUSICNN_BANDS])));
      const output = model.predict(input);
      if (!(output instanceof core.Tensor)) throw new RangeError('The model answers more than one thing.');
      if (output.shape[1] !== CLASSES) throw new RangeError('The model does not answer two numbers.');
      return output;
    });
    const values = await answers.data();
    answers.dispose();
    for (let patch = 0; patch < some.length; patch++) sum += values[patch * CLASSES + positive] ?? NaN;
  }
  const mean = sum / patches.length;
  if (!(mean >= 0 && mean <= 1)) throw new RangeError('The model answers no probability.');
  return mean;
}

import type { Random } from '../../engine/random.js';
import type { SetModel } from '../../playlist/set-model.js';

/** What every solver of the comparison gets: the same numbers, the same seconds, a seed. */
export interface BaselineRun {
  readonly model: SetModel;
  readonly random: Random;
  /** True when its time is up. */
  readonly over: () => boolean;
}

/** A well-known way to solve the same problem. Returns its best order. */
export type Baseline = (run: BaselineRun) => Int32Array;

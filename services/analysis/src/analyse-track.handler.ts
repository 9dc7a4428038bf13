import type { analyseTrackJob, JobContext, JobHandler } from '@segue/shared/contracts/jobs';
import { isInPlace, type LocalFile, type Storage, TypedError } from '@segue/shared/node';
import { AnalysisError } from './audio/analysis-error.js';
import type { FileAnalysis } from './audio/analyse-file.js';
import { WAVEFORM_VERSION } from './audio/waveform/waveform-dat.js';
import type { AnalyserPool } from './pool/analyser-pool.js';

type Context = JobContext<typeof analyseTrackJob>;

export interface AnalyseTrackParts {
  storage: Pick<Storage, 'localPath' | 'write'>;
  pool: Pick<AnalyserPool, 'analyse'>;
}

/**
 * Analyses one stored file in the pool and keeps its waveform in storage. Faults of the file end the run with
 * their code; a fault of the machine (storage away, disk full) is thrown and tried again.
 */
export function createAnalyseTrackHandler({
  storage,
  pool,
}: AnalyseTrackParts): JobHandler<typeof analyseTrackJob> {
  return async (context) => {
    const file = await openAudio(storage, context);
    const found = await analyse(pool, file, context).finally(() => file.release());
    const waveformKey = waveformKeyOf(context.payload.contentHash);
    await storage.write(waveformKey, Buffer.from(found.waveform));
    return { ...found.analysis, waveformKey };
  };
}

/** The same file has the same waveform, so a second analysis overwrites it with itself. */
function waveformKeyOf(contentHash: string): string {
  return `waveforms/${contentHash.slice(0, 2)}/${contentHash}.v${WAVEFORM_VERSION}.dat`;
}

async function openAudio(storage: AnalyseTrackParts['storage'], context: Context): Promise<LocalFile> {
  try {
    return await storage.localPath(context.payload.audioKey);
  } catch (error) {
    if (!(error instanceof TypedError) || error.code !== 'not-found') throw error;
    const gone = isInPlace(context.payload.audioKey)
      ? `${error.message} It is read in place: put it back, or name its folder in AUDIO_ROOTS of this worker.`
      : 'The audio file is no longer in the storage. Fetch or upload it again.';
    return context.fail('audio-missing', gone);
  }
}

async function analyse(
  pool: AnalyseTrackParts['pool'],
  { path }: LocalFile,
  context: Context,
): Promise<FileAnalysis> {
  const { payload, signal } = context;
  const { styles, bpmRange, durationHintSeconds } = payload;
  const onProgress = (decoded: number, expected: number | null): void => {
    context.report({
      done: Math.floor(decoded),
      total: expected === null ? null : Math.ceil(Math.max(expected, decoded)),
      message: 'Listening to the track.',
    });
  };
  try {
    return await pool.analyse({ path, styles, bpmRange, durationHintSeconds }, { signal, onProgress });
  } catch (error) {
    if (error instanceof AnalysisError && !signal.aborted) return context.fail(error.code, error.message);
    throw error;
  }
}

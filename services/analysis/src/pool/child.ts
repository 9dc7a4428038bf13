import { Worker } from 'node:worker_threads';
import { AnalysisError } from '../audio/analysis-error.js';
import { analyseFile } from '../audio/analyse-file.js';
import { loadEssentia } from '../audio/essentia/essentia.js';
import { feelWithModels } from '../audio/mood/models/feel-with-models.js';
import type { AnalyseMessage, ChildMessage } from './messages.js';

/**
 * The entry of an analyser process: takes one file at a time from its parent over IPC and answers.
 * It may hang or die on a bad file; the parent's pool deals with that. It ends when its parent is gone.
 */

/** Seconds of audio between two reports. */
const REPORT_EVERY_SECONDS = 5;

// Before essentia, whose own handlers print its whole source (2 MB) into the log.
process.on('uncaughtException', die);
process.on('unhandledRejection', die);
process.on('disconnect', () => process.exit(0));
new Worker(new URL('./orphan-watch.js', import.meta.url));

const essentia = loadEssentia();
process.on('message', (message) => void answer(message as AnalyseMessage));

async function answer({ request, tools, modelsFolder }: AnalyseMessage): Promise<void> {
  try {
    const heard = await analyseFile(request, { tools, essentia, onProgress: sparseProgress() });
    const models = modelsFolder && { path: request.path, folder: modelsFolder, ffmpeg: tools.ffmpeg };
    const { found, problem } = models ? await feelWithModels(heard, models) : { found: heard, problem: null };
    tell({ kind: 'done', found, memoryBytes: process.memoryUsage.rss(), modelsProblem: problem });
  } catch (error) {
    tell({
      kind: 'failed',
      code: error instanceof AnalysisError ? error.code : null,
      message: error instanceof Error ? error.message : String(error),
      memoryBytes: process.memoryUsage.rss(),
    });
  }
}

function sparseProgress() {
  let reported = 0;
  return (decodedSeconds: number, expectedSeconds: number | null): void => {
    if (reported > 0 && decodedSeconds < reported + REPORT_EVERY_SECONDS) return;
    reported = decodedSeconds;
    tell({ kind: 'progress', decodedSeconds, expectedSeconds });
  };
}

/** Without a parent to tell there is nothing left to do. */
function tell(message: ChildMessage): void {
  if (!process.connected || !process.send) process.exit(0);
  process.send(message, undefined, undefined, (error) => {
    if (error) process.exit(0);
  });
}

function die(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The analyser died: ${reason.slice(0, 500)}\n`);
  process.exit(70);
}

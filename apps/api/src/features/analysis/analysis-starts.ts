import type { AnalysisSettings } from '@segue/shared/contracts/http';
import { analyseTrackJob } from '@segue/shared/contracts/jobs';
import type { Own } from '../../access/index.js';
import type { StartRun } from '../../jobs/index.js';
import type { Analysable } from './analysis.repository.js';

/** Kind of the subject of a run that only tries the analyser on a track; what it finds is not kept. */
export const SAMPLE = 'analysis-sample';

/** A run that hears one track. */
export function toStart(
  owner: Own,
  track: Analysable,
  bpmRange: AnalysisSettings['bpmRange'],
): StartRun<typeof analyseTrackJob> {
  const { trackId, storageKey, contentHash, durationSeconds, styles, title } = track;
  return {
    payload: {
      audioKey: storageKey,
      contentHash,
      styles: [...styles],
      ...(durationSeconds !== null && durationSeconds > 0 && { durationHintSeconds: durationSeconds }),
      ...(bpmRange !== null && { bpmRange }),
    },
    title,
    subject: { kind: 'track', id: trackId },
    requestedById: owner.ownerId,
    dedupeKey: `${analyseTrackJob.name}:${trackId}`,
  };
}

/** The same, only to see what it would say. */
export function toSample(
  owner: Own,
  track: Analysable,
  bpmRange: AnalysisSettings['bpmRange'],
): StartRun<typeof analyseTrackJob> {
  const start = toStart(owner, track, bpmRange);
  const subject = { kind: SAMPLE, id: track.trackId };
  return { ...start, subject, dedupeKey: `${SAMPLE}:${owner.ownerId}:${track.trackId}` };
}

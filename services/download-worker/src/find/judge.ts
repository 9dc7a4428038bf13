import type { downloadTrackJob, FoundAudio, JudgedAudio, PayloadOf } from '@segue/shared/contracts/jobs';
import { judgeUpload, titleOnly, type MatchDecision } from '@segue/shared/domain/matching';

export type WantedTrack = PayloadOf<typeof downloadTrackJob>['wanted'];

/** Whether something is the wanted track, with the named objections. Discogs vouches for the videos that it lists. */
export function judge(
  found: FoundAudio,
  { title, artist, durationSeconds }: WantedTrack,
): { decision: MatchDecision; judged: JudgedAudio } {
  const wanted = { ...titleOnly(title), artist, durationSeconds };
  const { decision, distance, penalties } = judgeUpload(wanted, found, found.source === 'discogs');
  const named = penalties.map(({ name, share, sentence }) => ({ name, value: share, sentence }));
  return { decision, judged: { ...found, distance, penalties: named, problem: null } };
}

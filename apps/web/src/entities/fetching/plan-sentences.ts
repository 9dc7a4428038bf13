import type { FetchingPlan } from '@segue/shared/contracts/http';
import { countOf } from '../../lib/format';

/** What getting audio would do and cost, a sentence each. */
export function planSentences(plan: FetchingPlan): string[] {
  const { withAudio, live, wanted, listed, youtubeSearches, youtubeLeft } = plan;
  const searched = plan.sources.some(({ source, ready }) => source === 'youtube' && ready);
  return [
    wanted === 0 ? 'There is nothing to look for.' : `${countOf(wanted, 'track')} will be looked for.`,
    withAudio > 0 && `${countOf(withAudio, 'track')} left out: audio is there.`,
    live > 0 && `${countOf(live, 'track')} left out: being looked for already.`,
    listed > 0 && `${countOf(listed, 'track')} with a fitting video at Discogs, which costs no search.`,
    searched &&
      wanted > 0 &&
      `YouTube is searched up to ${countOf(youtubeSearches, 'time')}; ${countOf(youtubeLeft, 'search', 'searches')} are left today.`,
  ].filter((sentence) => sentence !== false);
}

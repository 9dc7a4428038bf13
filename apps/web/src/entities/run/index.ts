export * from './api/runs-query';
export { useRunActions } from './api/run-actions';
export { RunBar, RunCard } from './run-card';
export { addRunDetail, useRunDetails } from './run-details';
export {
  isLive,
  outcomeWords,
  progressWords,
  runHref,
  runShare,
  STATUS_WORDS,
  triedAgain,
} from './run-words';
export { useNow } from './use-now';

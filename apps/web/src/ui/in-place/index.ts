export { BackTo } from './back-to';
export { InPlace } from './in-place';
export { InPlaceTags } from './in-place-tags';
export { useLeaveOnce } from './use-leave-once';
export { InPlaceText } from './in-place-text';

export { BackTo } from './back-to';
export { InPlace } from './in-place';
export { InPlaceTags } from './in-place-tags';
export { InPlaceText } from './in-place-text';

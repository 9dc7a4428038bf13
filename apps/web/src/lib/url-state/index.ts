export * from './view-params';
export { useUrlView, type UrlView } from './use-url-view';

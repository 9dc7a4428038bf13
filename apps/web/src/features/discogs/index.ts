export { DiscogsPage } from './components/discogs-page';
export { DiscogsSummary } from './components/discogs-summary';

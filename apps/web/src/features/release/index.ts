export { ReleasePage } from './components/release-page';

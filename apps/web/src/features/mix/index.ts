export { MixPage } from './components/mix-page';

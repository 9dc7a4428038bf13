export { AudioPage } from './components/audio-page';

export { GettingAudio } from './components/getting-audio';

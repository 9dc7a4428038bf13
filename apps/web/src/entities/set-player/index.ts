export { PlaySetButton } from './play-set-button';

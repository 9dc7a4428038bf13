export { WriteTagsButton } from './write-tags-button';

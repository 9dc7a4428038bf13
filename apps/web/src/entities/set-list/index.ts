export { SetList, type SetListPlace } from './set-list';

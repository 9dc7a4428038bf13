export { AddRelease } from './components/add-release';

export { Library } from './components/library';

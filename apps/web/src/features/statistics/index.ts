export { Statistics } from './components/statistics';

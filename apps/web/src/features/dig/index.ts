export { Dig } from './components/dig';

export { Workshop } from './components/workshop';

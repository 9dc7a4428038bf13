export { SpinsPage } from './components/spins-page';

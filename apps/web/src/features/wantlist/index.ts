export { Wantlist } from './components/wantlist';

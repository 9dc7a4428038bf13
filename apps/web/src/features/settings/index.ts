export { Appearance } from './components/appearance';
export { Capabilities } from './components/capabilities';

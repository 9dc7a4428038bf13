export { Appearance } from './components/appearance';
export { Capabilities } from './components/capabilities';
export { Previews } from './components/previews';
